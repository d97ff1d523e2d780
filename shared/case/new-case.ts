import type { Instant } from "../calendar/instant";
import type { StaffReference } from "../team/staff";
import type { Case, CaseKind, CaseStep, CaseUrgency } from "./case";
import { caseDueAt } from "./case-due";

/** What a case begins with. */
export interface CaseBeginning {
  readonly kind: CaseKind;
  readonly urgency: CaseUrgency;
  readonly owner: StaffReference;
  /** Who of the team opened it; absent when it came from the patient. */
  readonly by?: StaffReference;
  /** What the patient wrote; with `by` what the team noted. */
  readonly text?: string;
}

/** A case as it begins: with one owner and a deadline from the first moment on. */
export function newCase({ kind, urgency, owner, by, text }: CaseBeginning, now: Instant): Case {
  const whose = { at: now, ...(by === undefined ? {} : { by }) };
  const words = (): CaseStep => {
    const said = text ?? "";
    return by === undefined ? { ...whose, kind: "added", text: said } : { ...whose, kind: "noted", note: said };
  };
  return {
    kind,
    urgency,
    state: "open",
    owner,
    openedAt: now,
    dueAt: caseDueAt(urgency, now),
    steps: [{ ...whose, kind: "opened" }, ...(text === undefined ? [] : [words()])],
  };
}
