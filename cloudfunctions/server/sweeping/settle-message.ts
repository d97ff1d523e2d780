import type { Instant } from "@shared/calendar/instant";
import { spreadPage } from "../campaigns/spread-page";
import { fallBack } from "../channels/deliver";
import { openCallFor } from "../channels/open-call";
import type { PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import { moveMessage } from "../store/messages";
import type { DueWork } from "./due-work";
import { judgeRow } from "./judge-row";
import { settleDoubtful } from "./settle-doubtful";
import { tellTried } from "./tell-tried";

export type Settled =
  | "sent"
  | "told"
  | "called"
  | "cleared"
  | "superseded"
  | "skippedLate"
  | "later"
  | "lost"
  | "doubtful"
  | "spread";

/** The team calls instead of writing. */
async function call(row: MessageRecord, work: DueWork, now: Instant): Promise<Settled> {
  await openCallFor(row, work.followUps.get(row.episodeId ?? ""), now);
  await moveMessage(row, "called", now, {
    settledAt: now,
    fellTo: "call",
    reason: row.step === "closed" ? "lastDayOver" : "noConsent",
  });
  return "called";
}

/** Somebody of the team who sends a card to themselves is no patient. */
const tester = (row: MessageRecord, now: Instant): PatientRecord => ({
  _id: row.patientId,
  name: row.patientName,
  family: [],
  upcoming: [],
  gates: [],
  people: [],
  since: now,
});

async function tellOf(row: MessageRecord, work: DueWork, now: Instant): Promise<Settled> {
  const patient = row.testOf === undefined ? work.patients.get(row.patientId) : tester(row, now);
  if (!patient) {
    await moveMessage(row, "cleared", now, { reason: "gone", settledAt: now });
    return "cleared";
  }
  return tellTried(row, patient, work, now);
}

/** Writes down one page of the people a message to several is meant for; the row comes again until all are. */
async function spread(row: MessageRecord, now: Instant): Promise<Settled> {
  if (now >= row.lateAt) {
    await moveMessage(row, "failed", now, { settledAt: now, reason: "late" });
    return "skippedLate";
  }
  if ((await spreadPage(row.subjectId, now)) === "done") await moveMessage(row, "sent", now, { settledAt: now });
  return "spread";
}

/** Judges one due row of the outbox against the truth of this moment and does what follows. */
export async function settleMessage(row: MessageRecord, work: DueWork, now: Instant): Promise<Settled> {
  if (row.kind === "notice" && row.step === "spread") return spread(row, now);
  if (row.state === "sending") return settleDoubtful(row, work, now);
  const judgement = judgeRow(row, work, now);
  if (judgement.kind === "tell") return tellOf(row, work, now);
  if (judgement.kind === "call") return call(row, work, now);
  const patient = work.patients.get(row.patientId);
  if (judgement.kind === "skipLate" && patient && row.fallback === "call" && (row.facts.startsAt ?? 0) > now) {
    await fallBack(row, patient, work, { state: "skippedLate", reason: "late" }, now);
    return "skippedLate";
  }
  const reason = "reason" in judgement ? judgement.reason : "late";
  const to = ({ clear: "cleared", supersede: "superseded", skipLate: "skippedLate" } as const)[judgement.kind];
  const moved = await moveMessage(row, to, now, { reason, settledAt: now });
  return moved ? to : "lost";
}
