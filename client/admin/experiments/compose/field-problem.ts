import type { TemplateProblem } from "@shared/contract/message-views";
import type { PlanProblem } from "@shared/experiment/plan-problem";

/** What is wrong with one field, as the fields of the console take it. */
export type FieldProblem = TemplateProblem;

/** The same problem, named by its field; an order is one field, whichever question is at the wrong place. */
export const fieldProblem = ({ place, ...rest }: PlanProblem): FieldProblem => ({
  field: place.replace(/\.questions\.\d+$/, ".questions"),
  ...rest,
});
