import type { EndpointName, InputOf } from "@shared/contract/contract";

const agreement = {
  channel: "sms",
  hours: { from: 9 * 60, to: 20 * 60 },
  contact: "self",
  phone: "13800000000",
  language: "zh",
  marketing: "refused",
} as const;

const template = {
  name: "followUp",
  id: "template-1",
  title: "随访提醒",
  kind: "once",
  fields: [
    { key: "thing1", label: "提醒事项", source: "what" },
    { key: "thing2", label: "温馨提示", source: "text", text: { zh: "如有不适请来电", en: "Call us" } },
  ],
} as const;

const campaign = {
  purpose: "care",
  title: "门诊时间调整",
  body: "本周日门诊时间调整为上午。",
  audience: { kind: "service", serviceId: "review", from: "2026-11-23", to: "2026-11-30" },
} as const;

/** One complete input for every endpoint about messages. */
export const messageInputs = {
  "reminder.mine": {},
  "message.mine": { cursor: "bmV4dA" },
  "message.seen": { messageId: "appointment-1:visit:d3" },
  "appointment.confirm": { appointmentId: "appointment-1" },
  "appointment.inCalendar": { appointmentId: "appointment-1" },
  "agreement.mine": {},
  "agreement.save": { patientId: "patient-1", ...agreement },
  "agreement.record": { patientId: "patient-1", ...agreement },
  "outbox.list": { list: "ahead", cursor: "bmV4dA", limit: 20 },
  "outbox.clear": { messageId: "appointment-1:visit:d3", reason: "患者已来电确认" },
  "outbox.remind": { requestId: "7c9e6679-7425", appointmentId: "appointment-1" },
  "contact.show": { patientId: "patient-1" },
  "complaint.open": { patientId: "patient-1", note: "对等候时间不满意" },
  "complaint.close": { patientId: "patient-1", reply: "已为您处理，抱歉让您久等。" },
  "forecast.list": { days: 7, cursor: "bmV4dA" },
  "template.list": {},
  "template.check": { template },
  "template.save": { template, revision: 0 },
  "template.resume": { name: "followUp" },
  "template.test": { requestId: "7c9e6679-7425", name: "followUp" },
  "campaign.preview": campaign,
  "campaign.release": { requestId: "7c9e6679-7425", ...campaign },
  "campaign.stop": { campaignId: "campaign-1" },
  "campaign.list": { cursor: "bmV4dA", limit: 20 },
  "digest.show": {},
} satisfies { readonly [N in EndpointName]?: InputOf<N> };
