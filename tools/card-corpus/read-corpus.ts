import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RuleId, ruleIds } from "@shared/advertising/rule-id";

/** A line of text and the rules that a reader says it breaks; none for a clean line. */
export interface LabelledLine {
  readonly text: string;
  readonly rules: readonly RuleId[];
}

const isRuleId = (label: string): label is RuleId => ruleIds.some((id) => id === label);

function rulesOf(labels: string, where: string): readonly RuleId[] {
  if (labels === "ok") return [];
  return labels.split(",").map((label) => {
    if (!isRuleId(label)) throw new Error(`${where}: no rule is called ${label}`);
    return label;
  });
}

/** The lines of a corpus: on each row the labels (`ok` or ids with commas), a tab and the text. Throws on other rows. */
export function readCorpus(file: string): readonly LabelledLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((row, n) => {
      if (row.trim() === "") return [];
      const [labels, text, ...rest] = row.split("\t");
      const where = `${file}:${n + 1}`;
      if (labels === undefined || text === undefined || rest.length > 0)
        throw new Error(`${where}: not label, tab, text`);
      return { text, rules: rulesOf(labels, where) };
    });
}

const filesLike = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));

/** The corpora that the rules were written with, in the order of their names. */
export const tuningFiles = (folder: string): readonly string[] => filesLike(folder, /^tuning(?:-\d+)?\.txt$/);

/** The corpora that nobody looked at while the rules were written, in the order of their names. */
export const heldOutFiles = (folder: string): readonly string[] => filesLike(folder, /^held-out-.*\.txt$/);
