/// <reference types="node" />
import path from "node:path";
import { spokenOnWeapp } from "./spoken-on-weapp";

interface MiniPlatform {
  runtimePath: string | string[];
  readonly template?: { mergeComponents(context: unknown, patch: Readonly<Record<string, object>>): void };
}

interface PluginContext {
  registerMethod(method: { name: string; fn(platform: MiniPlatform): void }): void;
}

/**
 * Taro's WeChat templates know no `aria-*` attributes: a screen reader would hear none of our labels. This plugin adds
 * them to the templates, and `spoken-runtime` adds the same list to the running program so that both agree on names.
 */
export default function spokenAttributes(context: PluginContext): void {
  context.registerMethod({
    name: "onSetupClose",
    fn(platform) {
      if (platform.template === undefined) return;
      platform.template.mergeComponents(context, spokenOnWeapp);
      const own = path.join(__dirname, "spoken-runtime.ts");
      platform.runtimePath = [...[platform.runtimePath].flat(), own];
    },
  });
}
