import type { Instant } from "../calendar/instant";
import type { CaseStep } from "./case";

/** A step as the patient reads it; a case that was taken from somebody reads as one handed over. */
export interface VisibleStep {
  readonly at: Instant;
  readonly kind: "opened" | "handedOver" | "replied" | "closed" | "added" | "reopened" | "confirmed";
  readonly by?: string;
  readonly to?: string;
  readonly text?: string;
}

const withName = ({ at, by }: CaseStep) => ({ at, ...(by === undefined ? {} : { by: by.name }) });

/** The words of a patient are theirs to read; what the team wrote down of a call is the team's. */
function visible(step: CaseStep): VisibleStep | undefined {
  const said = withName(step);
  switch (step.kind) {
    case "opened":
    case "confirmed":
      return { ...said, kind: step.kind };
    case "taken":
      return step.from && { ...said, kind: "handedOver", ...(step.by === undefined ? {} : { to: step.by.name }) };
    case "handedOver":
      return { ...said, kind: "handedOver", to: step.to.name, text: step.reason };
    case "replied":
    case "closed":
      return { ...said, kind: step.kind, text: step.reply };
    case "added":
    case "reopened":
      return step.by === undefined ? { ...said, kind: step.kind, text: step.text } : undefined;
    case "called":
    case "noted":
      return undefined;
  }
}

/** What a patient sees of a case: who has it and had it, what they wrote and what was answered; never the team's notes. */
export const visibleSteps = (steps: readonly CaseStep[]): readonly VisibleStep[] =>
  steps.flatMap((step) => visible(step) ?? []);
