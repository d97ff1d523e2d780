import type { Instant } from "@shared/calendar/instant";
import type { AgreedChannel } from "@shared/reminder/agreement";
import { unagreed } from "@shared/reminder/agreement";
import { isInsideHours, outsideQuietHours } from "@shared/reminder/quiet-hours";
import type { PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import { moveMessage } from "../store/messages";
import { type DueWork, ledgerKey, readerOf } from "../sweeping/due-work";
import type { Channel, Delivery, Letter, Words } from "./channel";
import { callChannel, type Fallen, inboxChannel } from "./last-channels";
import { smsChannel } from "./sms-channel";
import { wechatChannel } from "./wechat-channel";

/** The channels that write, in the order in which they are tried, as the patient agreed. */
const ladders: Readonly<Record<AgreedChannel, readonly Channel[]>> = {
  wechat: [wechatChannel],
  sms: [smsChannel, wechatChannel],
  phone: [],
  inbox: [],
};

/**
 * Nobody is called about a visit that the patient has confirmed, nor when a yes was kept for a message that matters more
 * or as many were sent as there may be.
 * Who wants to read everything inside the mini-program is called for safety's sake alone.
 */
function wantsCall({ row, agreement, work }: Letter, { reason }: Fallen): boolean {
  if (row.fallback !== "call" || reason === "kept" || reason === "capSubject") return false;
  if (agreement.channel === "inbox") return row.safety === true;
  return row.kind !== "visit" || work.appointments.get(row.subjectId)?.willCome === undefined;
}

const fallenAt = ({ agreement }: Letter): Fallen => ({
  state: "noGrant",
  reason: agreement.channel === "phone" ? "agreedPhone" : "agreedInbox",
});

/** The last of the ladder: a call where the message asks for one, and the reader's list in every case. */
function giveUp(letter: Letter, fallen: Fallen, now: Instant): Promise<Delivery> {
  if (!wantsCall(letter, fallen)) return inboxChannel(fallen).deliver(letter, now);
  const state = fallen.reason === "agreedPhone" ? "called" : fallen.state;
  return callChannel({ ...fallen, state }).deliver(letter, now);
}

function letterOf(row: MessageRecord, patient: PatientRecord, work: DueWork, now: Instant): Letter {
  const to = readerOf(row, patient, now);
  const ledgerId = ledgerKey(row, patient, now);
  const agreement = patient.agreement ?? unagreed;
  const language = patient.agreement?.language ?? work.ledgers.get(ledgerId)?.language ?? unagreed.language;
  return { row, patient, ...(to === undefined ? {} : { to }), ledgerId, agreement, language, work };
}

/** Puts a row off to the next hour at which it may come; when that is too late it is never sent, but it may be called about. */
async function postpone(letter: Letter, at: Instant, now: Instant): Promise<Delivery> {
  const { row } = letter;
  if (at >= row.lateAt) return giveUp(letter, { state: "skippedLate", reason: "quietHours" }, now);
  const moved = await moveMessage(row, "due", at, { dueAt: at, lookAt: at, reason: "quietHours" });
  return { kind: moved ? "later" : "lost" };
}

/** What is left to do for a message that may not be sent any more: a call where it asks for one, or the list alone. */
export const fallBack = (
  row: MessageRecord,
  patient: PatientRecord,
  work: DueWork,
  fallen: Fallen,
  now: Instant,
): Promise<Delivery> => giveUp(letterOf(row, patient, work, now), fallen, now);

/**
 * Brings a message that is to be told to its reader: by the channels agreed on, one after the other, then by a call where
 * one is needed; in the reader's list in every case. Nothing goes out outside the hours agreed. `words`: instead of the
 * product's own.
 */
export async function deliver(
  row: MessageRecord,
  patient: PatientRecord,
  work: DueWork,
  now: Instant,
  words?: Words,
): Promise<Delivery> {
  let letter = { ...letterOf(row, patient, work, now), ...(words === undefined ? {} : { words }) };
  const { hours, channel } = letter.agreement;
  if (!isInsideHours(now, hours)) return postpone(letter, outsideQuietHours(now, hours), now);
  // marketing never leaves the list inside the mini-program (WeChat's operating rules, 12.8)
  if (row.purpose === "marketing") return inboxChannel({ state: "noGrant", reason: "marketing" }).deliver(letter, now);
  let fallen = fallenAt(letter);
  for (const step of ladders[channel]) {
    const delivery = await step.deliver(letter, now);
    if (delivery.kind !== "next") return delivery;
    letter = delivery.letter;
    fallen = { state: delivery.state, reason: delivery.reason };
  }
  return giveUp(letter, fallen, now);
}
