import type { Instant } from "@shared/calendar/instant";
import { deliver } from "../channels/deliver";
import { type Tried, tryMessage } from "../experimenting/try-message";
import type { PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import { moveMessage } from "../store/messages";
import type { DueWork } from "./due-work";

/** An experiment never stands in the way of a message: whatever goes wrong with it, everybody gets what is planned. */
async function triedAs(row: MessageRecord, patient: PatientRecord, work: DueWork, now: Instant): Promise<Tried> {
  try {
    return await tryMessage(row, patient, work, now);
  } catch (error) {
    console.error("an experiment could not take a message", row._id, error);
    return { kind: "asPlanned" };
  }
}

/** Tells somebody of a message, as the arm of their experiment has it, if they are in one. */
export async function tellTried(
  row: MessageRecord,
  patient: PatientRecord,
  work: DueWork,
  now: Instant,
): Promise<"told" | "cleared" | "later" | "lost" | "sent"> {
  const tried = await triedAs(row, patient, work, now);
  const { trial } = tried;
  if (tried.kind === "heldOut") {
    const change = { reason: "heldOut", settledAt: now, trial: tried.trial };
    return (await moveMessage(row, "cleared", now, change)) ? "cleared" : "lost";
  }
  if (tried.kind === "later") {
    const { at } = tried;
    const change = { dueAt: at, lookAt: at, trial: tried.trial };
    return (await moveMessage(row, row.state, at, change)) ? "later" : "lost";
  }
  const marked = trial === undefined ? row : { ...row, trial };
  const words = tried.kind === "words" ? tried.words : undefined;
  const { kind } = await deliver(marked, patient, work, now, words);
  return kind === "next" ? "told" : kind;
}
