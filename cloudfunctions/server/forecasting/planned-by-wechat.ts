import type { Instant } from "@shared/calendar/instant";
import type { Addressed } from "@shared/grant/covered-messages";
import { goesByWechat } from "@shared/message/goes-by-wechat";
import { unagreed } from "@shared/reminder/agreement";
import { aheadOfRow } from "../messages/ahead-of-row";
import { smsOffered } from "../messages/send-sms";
import type { PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import { readerOf } from "../sweeping/due-work";

/** A planned row that is to go out by WeChat, and to whom; `to` is absent when there is nobody in WeChat. */
export interface PlannedByWechat {
  readonly row: MessageRecord;
  readonly patient: PatientRecord;
  readonly to?: string;
}

/** A text message goes to the phone agreed on; without a number, or a vendor, WeChat is the way. */
const hasSms = ({ agreement }: PatientRecord): boolean => smsOffered() && agreement?.phone !== undefined;

/** Those of the planned rows that need a yes of somebody in WeChat; one on its way has taken its own already. */
export const plannedByWechat = (
  rows: readonly MessageRecord[],
  patients: ReadonlyMap<string, PatientRecord>,
  now: Instant,
): readonly PlannedByWechat[] =>
  rows.flatMap((row): readonly PlannedByWechat[] => {
    const patient = patients.get(row.patientId);
    const channel = patient?.agreement?.channel ?? unagreed.channel;
    if (row.state === "sending" || !patient || !goesByWechat(row, channel, hasSms(patient))) return [];
    const to = readerOf(row, patient, now);
    return [{ row, patient, ...(to === undefined ? {} : { to }) }];
  });

/** Those that have somebody to go to, as the forecast takes them. */
export const addressed = (planned: readonly PlannedByWechat[]): readonly Addressed[] =>
  planned.flatMap(({ row, to }) => (to === undefined ? [] : [{ ...aheadOfRow(row), to }]));
