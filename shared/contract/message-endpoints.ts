import * as v from "valibot";
import { widestHours } from "../reminder/agreement";
import { endpoint, person, staff } from "./endpoint";
import { cursor, id, localDate, pageSize, pathwayId, text } from "./fields";
import type {
  AgreementView,
  CampaignPage,
  CampaignPreview,
  CampaignRow,
  ContactView,
  DigestView,
  DryPage,
  InboxMessages,
  OutboxPage,
  OutboxRow,
  RemindersView,
  TemplateProblem,
  TemplateRow,
} from "./message-views";

const page = { cursor: v.optional(cursor), limit: v.optional(pageSize, 20) };
const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/));
/** A message's id is made of others' ids. */
const longId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,199}$/));
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(widestHours.from), v.maxValue(widestHours.to));

/** What a person decides about contact; the moment and the version of the words are the server's. */
const agreementInput = {
  channel: v.picklist(["wechat", "sms", "phone", "inbox"]),
  hours: v.strictObject({ from: minuteOfDay, to: minuteOfDay }),
  contact: id,
  phone: v.optional(v.pipe(v.string(), v.regex(/^1\d{10}$/))),
  language: v.picklist(["zh", "en"]),
  marketing: v.picklist(["granted", "refused"]),
};

const templateName = v.picklist([
  "visitAhead",
  "visitTomorrow",
  "visitToday",
  "followUp",
  "reply",
  "offer",
  "notice",
  "survey",
]);

const plain = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** Looser than what WeChat takes: the linter says what is wrong with it, in words. */
const templateInput = v.strictObject({
  name: templateName,
  id: plain(80),
  title: plain(40),
  kind: v.picklist(["once", "long"]),
  fields: v.pipe(
    v.array(
      v.strictObject({
        key: plain(30),
        label: plain(30),
        source: v.picklist([
          "what",
          "hint",
          "visitTime",
          "dueBy",
          "sentAt",
          "clinicName",
          "clinicPhone",
          "clinicAddress",
          "text",
        ]),
        text: v.optional(v.strictObject({ zh: plain(60), en: plain(120) })),
      }),
    ),
    v.maxLength(8),
  ),
});

const campaign = {
  purpose: v.picklist(["care", "marketing"]),
  title: text(20),
  body: text(500),
  audience: v.variant("kind", [
    v.strictObject({ kind: v.literal("everyone") }),
    v.strictObject({ kind: v.literal("pathway"), pathwayId }),
    v.strictObject({ kind: v.literal("service"), serviceId: id, from: localDate, to: localDate }),
  ]),
};

/** Messages, reminders and the agreement on contact, for patients and for the team. */
export const messageEndpoints = {
  "reminder.mine": endpoint<RemindersView>()(person, v.strictObject({})),
  "message.mine": endpoint<InboxMessages>()(person, v.strictObject({ cursor: v.optional(cursor) })),
  /** Notes that the person has looked at the messages, or has opened the card of one. */
  "message.seen": endpoint<Record<string, never>>()(person, v.strictObject({ messageId: v.optional(longId) })),
  /** The patient says that they will come. */
  "appointment.confirm": endpoint<{ appointmentId: string; willCome: true }>()(
    person,
    v.strictObject({ appointmentId: id }),
  ),
  /** The person put the appointment in the phone's calendar, with an alarm. */
  "appointment.inCalendar": endpoint<{ appointmentId: string }>()(person, v.strictObject({ appointmentId: id })),
  "agreement.mine": endpoint<{ agreements: readonly AgreementView[] }>()(person, v.strictObject({})),
  "agreement.save": endpoint<AgreementView>()(person, v.strictObject({ patientId: id, ...agreementInput })),
  "outbox.list": endpoint<OutboxPage>()(
    staff("readOutbox"),
    v.strictObject({ list: v.picklist(["ahead", "sent", "unsent", "dropped"]), ...page }),
  ),
  /** Takes a planned message back; it is then cleared, and stays in the list with who did it. */
  "outbox.clear": endpoint<OutboxRow>()(staff("sendMessage"), v.strictObject({ messageId: longId, reason: text(100) })),
  /** Reminds of an appointment now, by hand; counted like every other message. */
  "outbox.remind": endpoint<OutboxRow>()(staff("sendMessage"), v.strictObject({ requestId, appointmentId: id })),
  "contact.show": endpoint<ContactView>()(staff("readOutbox"), v.strictObject({ patientId: id })),
  "agreement.record": endpoint<ContactView>()(
    staff("sendMessage"),
    v.strictObject({ patientId: id, ...agreementInput }),
  ),
  "complaint.open": endpoint<ContactView>()(staff("sendMessage"), v.strictObject({ patientId: id, note: text(300) })),
  /** `reply` is read by the patient; without it a fixed sentence is. */
  "complaint.close": endpoint<ContactView>()(
    staff("sendMessage"),
    v.strictObject({ patientId: id, reply: v.optional(text(500)) }),
  ),
  "forecast.list": endpoint<DryPage>()(
    staff("readOutbox"),
    v.strictObject({ days: v.picklist([1, 3, 7, 14]), cursor: v.optional(cursor) }),
  ),
  "template.list": endpoint<{ rows: readonly TemplateRow[] }>()(staff("readOutbox"), v.strictObject({})),
  /** What is wrong with a template before it is saved, and how its card would look. */
  "template.check": endpoint<{
    readonly problems: readonly TemplateProblem[];
    readonly preview: TemplateRow["preview"];
  }>()(staff("editTemplates"), v.strictObject({ template: templateInput })),
  "template.save": endpoint<TemplateRow>()(
    staff("editTemplates"),
    v.strictObject({ template: templateInput, revision: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
  /** Lets a template that WeChat had refused be used again. */
  "template.resume": endpoint<TemplateRow>()(staff("editTemplates"), v.strictObject({ name: templateName })),
  /** Sends the card to the caller's own WeChat, with made-up times; takes one of the caller's own yeses. */
  "template.test": endpoint<{ readonly outcome: "queued" }>()(
    staff("editTemplates"),
    v.strictObject({ requestId, name: templateName }),
  ),
  "campaign.preview": endpoint<CampaignPreview & { readonly problems: readonly TemplateProblem[] }>()(
    staff("runCampaign"),
    v.strictObject(campaign),
  ),
  "campaign.release": endpoint<CampaignRow>()(staff("runCampaign"), v.strictObject({ requestId, ...campaign })),
  "campaign.stop": endpoint<CampaignRow>()(staff("runCampaign"), v.strictObject({ campaignId: id })),
  "campaign.list": endpoint<CampaignPage>()(staff("runCampaign"), v.strictObject({ ...page })),
  "digest.show": endpoint<DigestView>()(staff("readOutbox"), v.strictObject({})),
};
