import { commandGate } from "./command-gate";
import type { Gate } from "./gate";
import { layerGate } from "./layers/layer-gate";

/** Lint, format, import order and the layer rules that Biome can express. */
export const biomeGate = commandGate(
  "biome",
  "@biomejs/biome/bin/biome",
  "ci",
  "--colors=off",
  "--error-on-warnings",
  "--diagnostic-level=warn",
  "--max-diagnostics=200",
);

/** Types, and the layers as project references; one layer when its folder is given, else all. */
export const typeGate = (...layers: readonly string[]): Gate =>
  commandGate("types", "typescript/bin/tsc", "-b", ...layers, "--pretty", "false");

/** Nothing unused: files, exports, packages; nothing used that is not listed. */
export const knipGate = commandGate("knip", "knip/bin/knip.js", "--no-progress", "--no-config-hints");

/**
 * No piece of more than 20 lines stands in two places. The words of the pathways are left out: each is one document that
 * a doctor signs as a whole, so equal lines in two of them are two statements.
 */
export const duplicateGate = commandGate("duplicates", "jscpd/bin/jscpd", "--config", ".jscpd.json", "--exitCode", "1");

/** Every gate of `npm run check`, in the order in which they are quickest to tell. */
export const gates: readonly Gate[] = [layerGate, biomeGate, typeGate(), duplicateGate, knipGate];
