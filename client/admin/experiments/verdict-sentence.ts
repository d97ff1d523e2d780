import type { ExperimentRow } from "@shared/contract/experiment-views";
import { experimentWords } from "../words/experiment-words";

type Judged = Pick<ExperimentRow, "plan" | "state" | "verdict" | "findings">;

/** What an arm is called; empty for none. */
export const armTitle = ({ plan }: Pick<ExperimentRow, "plan">, armId: string | undefined): string =>
  plan.arms.find(({ id }) => id === armId)?.title ?? "";

const isOver = ({ state }: Pick<Judged, "state">): boolean => state === "stopped" || state === "ended";

function foundSentence(row: Judged): string {
  const { armId } = row.verdict;
  const { verdicts } = experimentWords;
  const worse = row.findings.find((finding) => finding.armId === armId)?.verdict === "worse";
  const found = worse
    ? verdicts.worse(armTitle(row, armId), row.plan.arms[0]?.title ?? "")
    : verdicts.better(armTitle(row, armId));
  return isOver(row) ? found : verdicts.mayStop(found);
}

/** What to make of an experiment as it stands, in one plain sentence. */
export function verdictSentence(row: Judged): string {
  const { verdicts } = experimentWords;
  const { state, verdict } = row;
  if (state === "draft" || state === "approved") return verdicts[state];
  if (verdict.kind === "harm") return verdicts.harm(armTitle(row, verdict.armId));
  if (verdict.kind === "found") return foundSentence(row);
  if (isOver(row) && verdict.kind !== "unbalanced") return verdicts.over[verdict.kind];
  return verdicts[verdict.kind];
}

/** How the sentence is coloured; what it says stands in its words. */
export function verdictTone({ state, verdict }: Pick<Judged, "state" | "verdict">): "calm" | "good" | "bad" {
  if (state === "draft" || state === "approved") return "calm";
  if (verdict.kind === "harm" || verdict.kind === "unbalanced") return "bad";
  return verdict.kind === "found" ? "good" : "calm";
}
