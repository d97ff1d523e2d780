import { after, days, type Instant } from "@shared/calendar/instant";
import type { MyAppointment } from "@shared/contract/appointment-views";
import type { EndpointName, OutputOf, ParsedOf } from "@shared/contract/contract";
import type { AgreementView, AskedTemplate, InboxMessage, RemindersView } from "@shared/contract/message-views";
import type { Problem, Reply } from "@shared/contract/problem";
import { marketingTextVersion } from "@shared/reminder/agreement";

type Answers = { [N in EndpointName]?: (input: never) => Reply<OutputOf<N>> };
export type GrantReport = ParsedOf<"subscription.report">;

export const followUp: AskedTemplate = { templateId: "template-follow-up", title: "随访提醒" };
export const reply: AskedTemplate = { templateId: "template-reply", title: "咨询回复通知" };
export const visits: readonly AskedTemplate[] = [
  { templateId: "template-ahead", title: "预约提醒" },
  { templateId: "template-tomorrow", title: "就诊提醒" },
  { templateId: "template-today", title: "到诊提醒" },
];

/** So many messages the clinic answers at a time. */
const page = 3;

/** The part of the clinic that reminds, writes and keeps agreements on contact. */
export interface MessageStandIn {
  reminders: RemindersView;
  /** Newest first. */
  inbox: readonly InboxMessage[];
  agreements: readonly AgreementView[];
  /** Why the next agreement is refused. */
  refusal: Problem | undefined;
  /** Reports by their nonce: the same tap twice counts once. */
  readonly reported: Map<string, GrantReport>;
  readonly answers: Answers;
}

/** A message of a week ago about an instruction, unless told otherwise. */
export const message = (
  now: Instant,
  change: Partial<InboxMessage> & Pick<InboxMessage, "messageId">,
): InboxMessage => ({
  kind: "card",
  step: "unread",
  purpose: "care",
  at: after(now, -days(7)),
  unread: false,
  patientName: "张桂兰",
  facts: {},
  episodeId: "episode-1",
  ...change,
});

const done = <T>(data: T) => ({ ok: true, data }) as const;
const accepted = ({ results }: GrantReport): number => results.filter(({ answer }) => answer === "accept").length;

/** Answers the appointments as they stand; the messages show them so. */
export function createMessages(now: Instant, appointments: () => readonly MyAppointment[]): MessageStandIn {
  const asItStands = (one: InboxMessage): InboxMessage => {
    const found = appointments().find(({ appointmentId }) => appointmentId === one.appointment?.appointmentId);
    return found === undefined ? one : { ...one, appointment: found };
  };
  const answers: Answers = {
    "reminder.mine": () => done(standIn.reminders),
    "subscription.report": (report: GrantReport) => {
      const { reminders } = standIn;
      if (!standIn.reported.has(report.nonce)) {
        standIn.reported.set(report.nonce, report);
        standIn.reminders = { ...reminders, left: reminders.left + accepted(report) };
      }
      return done({ left: standIn.reminders.left });
    },
    "message.mine": ({ cursor = "0" }: ParsedOf<"message.mine">) => {
      const from = Number(cursor);
      const messages = standIn.inbox.slice(from, from + page).map(asItStands);
      const next = from + page < standIn.inbox.length ? { cursor: String(from + page) } : {};
      return done({ now, messages, ...next });
    },
    "message.seen": () => {
      standIn.reminders = { ...standIn.reminders, unread: 0 };
      return done({});
    },
    "appointment.inCalendar": ({ appointmentId }: ParsedOf<"appointment.inCalendar">) => done({ appointmentId }),
    "agreement.mine": () => done({ agreements: standIn.agreements }),
    "agreement.save": ({ patientId, marketing, ...rest }: ParsedOf<"agreement.save">) => {
      if (standIn.refusal !== undefined) return { ok: false, problem: standIn.refusal };
      const known = standIn.agreements.find((one) => one.patientId === patientId);
      if (known === undefined) return { ok: false, problem: { code: "notFound", field: "patientId" } };
      const { phone, ...other } = rest;
      const agreement = {
        ...other,
        ...(phone === undefined ? {} : { phone }),
        marketing: { state: marketing, textVersion: marketingTextVersion, at: now },
        at: now,
      };
      const saved: AgreementView = { ...known, agreement };
      standIn.agreements = standIn.agreements.map((one) => (one.patientId === patientId ? saved : one));
      return done(saved);
    },
  };
  const standIn: MessageStandIn = {
    reminders: {
      now,
      left: 0,
      planned: [],
      ask: [followUp, reply],
      askAtBooking: visits,
      mayOffer: true,
      unread: 0,
      channel: "wechat",
    },
    inbox: [],
    agreements: [
      {
        patientId: "patient-1",
        patientName: "张桂兰",
        contacts: [
          { id: "self", name: "张桂兰", relation: "self" },
          { id: "tie-1", name: "李明", relation: "relative" },
        ],
        smsOffered: false,
      },
    ],
    refusal: undefined,
    reported: new Map(),
    answers,
  };
  return standIn;
}
