import type { Problem } from "@shared/contract/problem";
import type { Handling } from "@shared/triage/handling";
import { UnsentWords } from "../parts/unsent-words";
import { checkInWords } from "../words/check-in-words";
import type { HandleDraft } from "./handle-draft";
import { HandleProblem } from "./handle-problem";

interface Props {
  readonly handling: Handling;
  /** Why the own step was refused, when a colleague finished it first. */
  readonly problem: Problem | undefined;
  readonly unsent: HandleDraft;
  readonly onDiscard: () => void;
}

/** What is left to show of a finished check-in: that it is finished, and words that never went out. */
export function ClosedHandling({ handling, problem, unsent, onDiscard }: Props) {
  return (
    <div className="handle-form">
      {problem && <HandleProblem problem={problem} handling={handling} />}
      <p className="closed-hint">{checkInWords.closedHint}</p>
      <UnsentWords words={[unsent.reply, unsent.note]} onDiscard={onDiscard} />
    </div>
  );
}
