import { join } from "node:path";
import { ruleIds } from "@shared/advertising/rule-id";
import { measureLint } from "../card-corpus/measure-lint";
import { heldOutFiles, type LabelledLine, readCorpus, tuningFiles } from "../card-corpus/read-corpus";
import type { Figure } from "./figure";

const folder = join(import.meta.dirname, "../card-corpus");

function figuresOf(which: string, lines: readonly LabelledLine[]): readonly Figure[] {
  const { violating, missed, clean, alarms, recall, falseAlarms, byRule } = measureLint(lines);
  const named = ruleIds.map((id) => `${id} ${byRule[id].named}/${byRule[id].labelled}`).join(", ");
  return [
    { name: `card lint, ${which} lines`, value: lines.length, unit: `(${violating} violating, ${clean} clean)` },
    { name: `card lint, ${which}, recall`, value: recall.toFixed(3), unit: `(${missed.length} missed)` },
    {
      name: `card lint, ${which}, false alarms`,
      value: falseAlarms.toFixed(3),
      unit: `(${alarms.length} of ${clean})`,
    },
    { name: `card lint, ${which}, labels named`, value: named, unit: "" },
  ];
}

/** What the linter of card texts finds in the labelled lines: those it was written with, and those held out. */
export async function benchCardLint(): Promise<readonly Figure[]> {
  const heldOut = heldOutFiles(folder).flatMap(readCorpus);
  return [
    ...figuresOf("tuning", tuningFiles(folder).flatMap(readCorpus)),
    ...(heldOut.length > 0 ? figuresOf("held-out", heldOut) : []),
  ];
}
