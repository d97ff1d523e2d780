import type { Problem } from "@shared/contract/problem";
import type { Handling } from "@shared/triage/handling";
import { StepProblem } from "../parts/step-problem";

/** Why a step was refused; when a colleague was faster, who and when. */
export function HandleProblem({ problem, handling }: { readonly problem: Problem; readonly handling: Handling }) {
  const last = handling.steps.at(-1);
  return <StepProblem problem={problem} last={last && { who: last.by.name, at: last.at }} />;
}
