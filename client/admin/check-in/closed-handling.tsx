import type { Problem } from "@shared/contract/problem";
import type { Handling } from "@shared/triage/handling";
import { Button } from "antd";
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
  const words = [unsent.reply, unsent.note].filter((one) => one.trim() !== "");
  return (
    <div className="handle-form">
      {problem && <HandleProblem problem={problem} handling={handling} />}
      <p className="closed-hint">{checkInWords.closedHint}</p>
      {words.length > 0 && (
        <div className="unsent">
          <p className="field-label">{checkInWords.unsent}</p>
          {words.map((one) => (
            <p key={one} className="step-note">
              {one}
            </p>
          ))}
          <Button size="small" onClick={onDiscard}>
            {checkInWords.discard}
          </Button>
        </div>
      )}
    </div>
  );
}
