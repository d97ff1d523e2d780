import { after, clinicDateAt, clinicTime, hours, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { StaffMember } from "@shared/team/staff";
import type { TemplateName } from "@shared/template/template";
import { idFor } from "../booking/request-id";
import { newMessage } from "../messages/new-message";
import type { MessageRecord } from "../store/message-records";

interface Test {
  readonly name: TemplateName;
  readonly requestId: string;
  /** The tester's own WeChat. */
  readonly to: string;
}

/** Every time and text that a template may ask for, all made up. */
const factsAt = (now: Instant): MessageRecord["facts"] => ({
  startsAt: clinicTime(addDays(clinicDateAt(now), 1), 14, 30),
  until: after(now, hours(2)),
  notice: { title: "这是一条测试消息", body: "您收到它，说明消息可以送达。" },
});

/** The row of the outbox that sends the card of one template to the member of the team who asked for it, once. */
export function testMessage({ name, requestId, to }: Test, staff: StaffMember, now: Instant): MessageRecord {
  const planned = {
    kind: "notice",
    step: "test",
    subjectId: idFor("t", staff.id, `${name} ${requestId}`),
    dueAt: now,
    lateAt: after(now, hours(1)),
    fallback: "none",
    facts: factsAt(now),
  } as const;
  const sender = { kind: "staff", id: staff.id, name: staff.name } as const;
  const about = { patientId: `staff:${staff.id}`, patientName: staff.name };
  return { ...newMessage(planned, about, now, { sender }), to, testOf: name };
}
