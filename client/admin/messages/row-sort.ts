import type { OutboxRow } from "@shared/contract/message-views";

type Row = Pick<OutboxRow, "kind" | "step">;

/** The part of a campaign that writes its people down, and a test to oneself, are about no patient. */
export const isAboutPatient = ({ kind, step }: Row): boolean =>
  kind !== "notice" || (step !== "spread" && step !== "test");

/** A look at a check-in when its days are over: nothing is sent, at most the team calls. */
export const isLook = ({ kind, step }: Row): boolean => kind === "checkIn" && step === "closed";
