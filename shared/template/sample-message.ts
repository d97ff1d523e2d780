import { after, clinicDateAt, clinicTime, hours, type Instant } from "../calendar/instant";
import { addDays } from "../calendar/local-date";
import type { MessageFacts, MessageKind } from "../message/message";
import type { TemplateName } from "./template";

interface Sample {
  readonly kind: MessageKind;
  readonly step: string;
  readonly facts: MessageFacts;
}

const notice = { title: "这是一条测试消息", body: "您收到它，说明消息可以送达。" };

/** A made-up message of a template, for its preview and for a test: no person's, at times near now. */
export function sampleMessage(name: TemplateName, now: Instant): Sample {
  const today = clinicDateAt(now);
  const visit = (step: string, days: number): Sample => ({
    kind: "visit",
    step,
    facts: { startsAt: clinicTime(addDays(today, days), 14, 30) },
  });
  const samples: Readonly<Record<TemplateName, () => Sample>> = {
    visitAhead: () => visit("d3", 3),
    visitTomorrow: () => visit("d1", 1),
    visitToday: () => visit("d0", 0),
    followUp: () => ({ kind: "checkIn", step: "missed", facts: { until: clinicTime(addDays(today, 2), 0) } }),
    reply: () => ({ kind: "reply", step: "sent", facts: {} }),
    offer: () => ({
      kind: "offer",
      step: "held",
      facts: { startsAt: clinicTime(addDays(today, 2), 10), until: after(now, hours(2)) },
    }),
    survey: () => ({ kind: "survey", step: "invite", facts: { until: clinicTime(addDays(today, 4), 0) } }),
    notice: () => ({ kind: "notice", step: "sample", facts: { notice } }),
  };
  return samples[name]();
}
