import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface AppFile {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** The folder of the mini-program built for WeChat. Throws when it was not built. */
export function builtWeapp(): string {
  const folder = path.resolve(__dirname, "../../../dist/weapp");
  if (!existsSync(path.join(folder, "app.json"))) {
    throw new Error(
      "dist/weapp is missing: build the mini-program first (cd client/miniprogram && npx taro build --type weapp)",
    );
  }
  return folder;
}

/** Every page of the built mini-program. */
export function builtPages(folder: string): readonly string[] {
  const { pages, subPackages } = JSON.parse(readFileSync(path.join(folder, "app.json"), "utf8")) as AppFile;
  return [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))];
}
