import type { Gate } from "../gate";
import { layerProblems } from "./layer-problems";
import { sourceFiles } from "./source-files";

/** The walls between the layers that neither Biome nor the project references can express. */
export const layerGate: Gate = {
  name: "layers",
  async run(root) {
    const files = sourceFiles(root);
    const problems = files.length === 0 ? ["no source file was found"] : layerProblems(files);
    return { passed: problems.length === 0, findings: problems.join("\n") };
  },
};
