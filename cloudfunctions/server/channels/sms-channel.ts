import { after, type Instant, minutes } from "@shared/calendar/instant";
import { messagePhrase } from "@shared/message/message-phrases";
import { phoneOf } from "@shared/reminder/phone-of";
import { fieldValues } from "@shared/template/field-values";
import { sendSms, smsOffered } from "../messages/send-sms";
import { type Channel, type Delivery, type Letter, tried, wordsOf } from "./channel";
import { claimRow, releaseFor, reserveFor } from "./claim";
import { insist } from "./insist";
import { markSent } from "./mark-sent";
import { dropFor, waitFor } from "./put-back";

const pause = minutes(5);
const mostAttempts = 3;

/** Neutral like a card of WeChat: who writes, and that there is something to look at. */
const textOf = (letter: Letter, now: Instant): string => {
  const { row, work, language } = letter;
  const { what = "", hint = "" } = { ...messagePhrase(row, language), ...wordsOf(letter) };
  const { clinicName = "" } = fieldValues(row, work.facts.clinic, now, language);
  return `【${clinicName}】${what}。${hint}`;
};

async function afterAnswer(
  letter: Letter,
  { kind, code }: Awaited<ReturnType<typeof sendSms>>,
  now: Instant,
): Promise<Delivery> {
  const { row } = letter;
  if (kind === "sent") return markSent(letter, now);
  await insist(() => releaseFor(letter));
  const attempts = (row.attempts ?? 0) + 1;
  if (kind === "refused" || attempts >= mostAttempts)
    return { kind: "next", letter, state: "failed", reason: `sms${code ?? ""}` };
  return waitFor(letter, after(now, pause), { reason: "smsBusy", attempts });
}

/** The clinic's own text-message vendor, where it has one and the patient chose it. */
export const smsChannel: Channel = {
  name: "sms",
  async deliver(letter, now) {
    const phone = phoneOf(letter.patient, letter.row.kind, now);
    if (!smsOffered() || phone === undefined) return { kind: "next", letter, state: "noGrant", reason: "noPhone" };
    const row = await claimRow(letter, now);
    if (!row) return { kind: "lost" };
    const claimed = { ...letter, row };
    const against = await reserveFor(claimed, undefined, now);
    if (against !== undefined && against !== "noGrant") return dropFor(claimed, against, now);
    const answer = await sendSms({ phone, text: textOf(letter, now), messageId: row._id });
    const { kind, code } = answer;
    return afterAnswer(
      tried(claimed, { channel: "sms", at: now, outcome: kind, ...(code === undefined ? {} : { code }) }),
      answer,
      now,
    );
  },
};
