import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { AskedTemplate, PlannedView, RemindersView } from "@shared/contract/message-views";
import type { Ahead } from "@shared/grant/allocate";
import { askNext, mayOffer } from "@shared/grant/ask-next";
import { forecast } from "@shared/grant/forecast";
import type { Ledger } from "@shared/grant/ledger";
import { yesesLeft } from "@shared/grant/yeses-left";
import { unagreed } from "@shared/reminder/agreement";
import { visitSteps } from "@shared/reminder/cadence";
import type { Template, Templates } from "@shared/template/template";
import { plannedByWechat } from "../forecasting/planned-by-wechat";
import type { Handler } from "../handler";
import { aheadOfRow } from "../messages/ahead-of-row";
import type { PatientRecord } from "../store/appointment-records";
import { byId } from "../store/by-id";
import { ledgerOf } from "../store/ledgers";
import type { MessageRecord } from "../store/message-records";
import { plannedAndUnread } from "../store/messages";
import { patientsOf } from "../store/patients";
import { recentTemplates } from "../store/templates";

const mostRead = 200;
const mostShown = 20;
/** A visit booked today lies so many days ahead, as far as asking for its reminders goes. */
const aVisitAhead = 10;

const asked = (templates: readonly Template[]): readonly AskedTemplate[] =>
  templates.map(({ id, title }) => ({ templateId: id, title }));

/** The reminders of a visit that is about to be booked. */
const nextVisit = (now: Instant): readonly Ahead[] =>
  visitSteps.map(({ key, days, at }) => ({
    messageId: `next:visit:${key}`,
    kind: "visit",
    step: key,
    dueAt: clinicTime(addDays(clinicDateAt(now), aVisitAhead + days), 0, at),
  }));

/** Planned messages that are to come to this WeChat user by WeChat. */
const comingTo = (
  openid: string,
  rows: readonly MessageRecord[],
  people: readonly PatientRecord[],
  now: Instant,
): readonly MessageRecord[] =>
  plannedByWechat(rows, byId(people), now)
    .filter(({ to }) => to === openid)
    .map(({ row }) => row);

function viewOf(rows: readonly MessageRecord[], templates: Templates, ledger: Ledger, now: Instant) {
  const ahead = rows.map(aheadOfRow);
  const { messages, dryAt } = forecast(ahead, templates, ledger);
  const covered = new Map(messages.map((one) => [one.messageId, one.covered]));
  const planned = rows.slice(0, mostShown).map(
    (row): PlannedView => ({
      messageId: row._id,
      kind: row.kind,
      step: row.step,
      at: row.dueAt,
      facts: row.facts,
      patientName: row.patientName,
      covered: covered.get(row._id) ?? false,
    }),
  );
  return {
    planned,
    left: yesesLeft(ledger, templates),
    ...(dryAt === undefined ? {} : { dryAt }),
    ask: asked(askNext(ahead, templates, ledger)),
    askAtBooking: asked(
      askNext([...nextVisit(now), ...ahead.filter(({ kind }) => kind === "visit")], templates, ledger),
    ),
    mayOffer: mayOffer(ledger, now),
  };
}

/** What is planned for the caller, how many reminders are left for it, and what the next tap should ask for. */
export const reminderMine: Handler<"reminder.mine"> = async (_, { openid, now }): Promise<RemindersView> => {
  const [people, ledger, templates] = await Promise.all([
    patientsOf(openid, now),
    ledgerOf(openid),
    recentTemplates(now),
  ]);
  const ids = people.map(({ _id }) => _id);
  const { planned, unread } = await plannedAndUnread(openid, ids, mostRead);
  const own = people.find((patient) => patient.openid === openid) ?? people[0];
  const channel = own?.agreement?.channel ?? unagreed.channel;
  return { now, ...viewOf(comingTo(openid, planned, people, now), templates, ledger, now), unread, channel };
};
