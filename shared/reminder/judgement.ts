/** What a message leads to when its time has come, judged against the truth of that moment. */
export type MessageJudgement =
  | { readonly kind: "tell" }
  | { readonly kind: "call" }
  | { readonly kind: "clear"; readonly reason: ClearReason }
  | { readonly kind: "supersede"; readonly reason: "rescheduled" }
  | { readonly kind: "skipLate" };

/** Why a message is not needed any more. */
export type ClearReason =
  | "cancelled"
  | "arrived"
  | "over"
  | "gone"
  | "episodeEnded"
  | "checkedIn"
  | "confirmed"
  | "booked"
  | "nothingToDo"
  | "noConsent"
  | "offerEnded"
  | "alreadySeen"
  | "stopped"
  | "frozen"
  | "capSubject"
  | "capDay"
  | "capWeek"
  | "capMarketing";

export const tell = { kind: "tell" } as const;
export const clear = (reason: ClearReason): MessageJudgement => ({ kind: "clear", reason });
