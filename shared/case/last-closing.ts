import type { CaseStep } from "./case";

type Closing = Extract<CaseStep, { kind: "closed" }>;

/** How and when a case was closed last; `undefined` when it never was. */
export const lastClosing = (steps: readonly CaseStep[]): Closing | undefined =>
  steps.filter((step): step is Closing => step.kind === "closed").at(-1);
