import type { InputOf } from "@shared/contract/contract";
import type { ReferralState } from "@shared/referral/referral";
import { readToken } from "@shared/referral/token";

type CorrectionTo = InputOf<"referral.correct">["to"];
export type CorrectionKind = CorrectionTo["kind"];

/** What somebody at the console has chosen so far. */
export interface CorrectionDraft {
  readonly kind?: CorrectionKind;
  readonly code: string;
}

/** What can be put right from a state: what counts can stop counting, what does not can count again. */
export const choicesOf = (state: ReferralState): readonly CorrectionKind[] =>
  state === "withdrawn" ? [] : [state === "void" ? "restore" : "void", "token"];

/** The correction as it is sent; `undefined` while something is missing, or no longer fits the state. */
export function correctionTo({ kind, code }: CorrectionDraft, state: ReferralState): CorrectionTo | undefined {
  if (kind === undefined || !choicesOf(state).includes(kind)) return undefined;
  if (kind !== "token") return { kind };
  const token = readToken(code.trim());
  return token === undefined ? undefined : { kind, code: token };
}
