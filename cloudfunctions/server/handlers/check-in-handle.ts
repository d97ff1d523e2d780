import { after, days, type Instant } from "@shared/calendar/instant";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { handleCheckIn } from "@shared/triage/handle-check-in";
import type { HandlingStep } from "@shared/triage/handling";
import { lintReply } from "@shared/triage/lint-reply";
import { queuePlace } from "@shared/triage/queue-place";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { newMessage } from "../messages/new-message";
import { refuse } from "../refusal";
import { handlingChange } from "../store/check-ins";
import type { MessageRecord } from "../store/message-records";
import type { CheckInRecord, EpisodeRecord } from "../store/records";
import { inTransaction, type Transaction } from "../store/transaction";
import { inboxRow } from "../views/inbox-row";

function checkReply(step: HandlingStep): void {
  const reply = step.kind === "notReached" ? undefined : step.reply;
  const [found] = reply === undefined ? [] : lintReply(reply);
  if (found) throw refuse("invalidInput", { field: "step.reply", reason: found.kind });
}

/** An answer that nobody was told of in three days has been read or is no news any more. */
const newsFor = days(3);

/** The notice that an answer is waiting. */
function replyNotice(record: CheckInRecord, patientId: string, at: Instant, step: number): MessageRecord {
  const planned: PlannedMessage = {
    kind: "reply",
    step: String(step),
    subjectId: record._id,
    dueAt: outsideQuietHours(at),
    lateAt: after(at, newsFor),
    fallback: "none",
    facts: {},
  };
  return newMessage(planned, { patientId, patientName: record.patientName, episodeId: record.episodeId }, at);
}

/** One decision, one transaction: the step is judged against the record as it stands, then written with its notice. */
async function handle(transaction: Transaction, id: string, step: HandlingStep): Promise<CheckInRecord> {
  const record = await transaction.get<CheckInRecord>("checkIns", id);
  if (!record) throw refuse("notFound", { field: "checkInId" });
  const { urgency } = record.judgement;
  const outcome = handleCheckIn(record.handling, urgency, step);
  if (outcome.kind === "refused") throw refuse("conflict", { reason: outcome.reason });
  const queue = queuePlace(urgency, outcome.handling, record.at, id);
  await transaction.update("checkIns", id, handlingChange(outcome.handling, step, queue));
  if (step.kind !== "notReached" && step.reply !== undefined) {
    const episode = await transaction.get<EpisodeRecord>("episodes", record.episodeId);
    const notice = replyNotice(record, episode?.patientId ?? "", step.at, outcome.handling.steps.length);
    await transaction.insert("messages", notice);
  }
  return { ...record, handling: outcome.handling, queue };
}

type StepInput = Parameters<Handler<"checkIn.handle">>[0]["step"];

const given = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };

/** The step of the input with who did it and when. */
function stepOf(step: StepInput, { staff, now }: StaffContext): HandlingStep {
  const done = { by: { id: staff.id, name: staff.name }, at: now, ...given("note", step.note) };
  if (step.kind === "notReached") return { kind: step.kind, ...done };
  const answered = { ...done, ...given("reply", step.reply) };
  if (step.kind === "acknowledged") return { kind: step.kind, ...answered };
  return { kind: step.kind, outcome: step.outcome, ...answered };
}

/** Notes what a team member did about a check-in, and queues the notice of a reply. */
export const checkInHandle: Handler<"checkIn.handle"> = async ({ checkInId, step }, context) => {
  const done = stepOf(step, context);
  checkReply(done);
  return inboxRow(await inTransaction((transaction) => handle(transaction, checkInId, done)));
};
