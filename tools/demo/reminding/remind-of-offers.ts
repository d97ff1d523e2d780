import { after, type Instant, minutes } from "@shared/calendar/instant";
import { tell } from "@shared/reminder/judgement";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { newMessage } from "../../../cloudfunctions/server/messages/new-message";
import type { WaitlistRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { offerCallId } from "../../../cloudfunctions/server/waiting/offer-names";
import { createRandom } from "../random";
import { callInstead } from "./call-instead";
import { type Reader, settleRow } from "./settle-row";

/** Every second person says yes to being told when they join the waiting list; who is kept a place now has not. */
function answerAtJoining({ wallet }: Reader, { _id, state, joinedAt }: WaitlistRecord): void {
  if (wallet && state !== "offered" && createRandom(`joins ${_id}`).chance(0.5))
    wallet.tap(["offer"], after(joinedAt, minutes(1)));
}

/** What was told of the places kept for somebody on the waiting list. */
export function remindOfOffers(entry: WaitlistRecord, reader: Reader, now: Instant) {
  answerAtJoining(reader, entry);
  const { _id: entryId, patientId, patientName, title, offers } = entry;
  const rows: MessageRecord[] = [];
  const calls: CallRecord[] = [];
  for (const [place, { startsAt, with: lead, offeredAt, holdUntil, outcome }] of offers.entries()) {
    const planned = {
      kind: "offer",
      step: String(place + 1),
      subjectId: entryId,
      dueAt: outsideQuietHours(offeredAt),
      lateAt: holdUntil,
      fallback: "call",
      facts: { startsAt, title, with: lead, until: holdUntil },
    } as const;
    const row = settleRow(newMessage(planned, { patientId, patientName }, offeredAt), tell, reader, []);
    rows.push(row);
    if (row.fellTo !== "call") continue;
    const about = { _id: offerCallId(entryId, place + 1), reason: "offersPlace", title, until: holdUntil } as const;
    const appointment = { id: entryId, startsAt };
    calls.push(callInstead(row, { ...about, appointment, ...(outcome === "open" ? {} : { closedFor: true }) }, now));
  }
  return { rows, calls };
}
