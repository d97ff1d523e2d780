import type { Case } from "./case";

/** Whether the patient can still say that a case is settled: once after each time it was closed. */
export const mayConfirm = ({ state, steps }: Pick<Case, "state" | "steps">): boolean =>
  state === "closed" && steps.filter(({ kind }) => kind === "closed" || kind === "confirmed").at(-1)?.kind === "closed";
