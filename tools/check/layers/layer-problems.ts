import { codeOnly } from "./code-only";
import { importRules } from "./import-rules";
import { importsOf } from "./imports-of";
import { nameRules } from "./name-rules";
import type { SourceFile } from "./source-file";

function importProblems(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((one) =>
    importRules
      .filter(({ forbids }) => forbids(file.path, one))
      .map(({ because }) => `${file.path}:${one.line} imports ${one.target}: ${because}`),
  );
}

function nameProblems(file: SourceFile): readonly string[] {
  const code = codeOnly(file.text);
  return nameRules
    .filter(({ holdsIn }) => holdsIn(file.path))
    .flatMap(({ pattern, because }) =>
      [...code.matchAll(pattern)].map((match) => {
        const line = code.slice(0, match.index).split("\n").length;
        return `${file.path}:${line} names ${match[0].trim()}: ${because}`;
      }),
    );
}

/** Every place where a file reaches over the walls of its layer, as `path:line what: why`. */
export const layerProblems = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => [...importProblems(file), ...nameProblems(file)]);
