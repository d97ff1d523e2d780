import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { MyWaiting } from "@shared/contract/appointment-views";
import { momentText } from "./moment-text";

/** A place on the waiting list for which tomorrow at half past nine is kept until a quarter to eleven today. */
export function keptPlace(now: Instant): MyWaiting & { readonly offer: NonNullable<MyWaiting["offer"]> } {
  const today = clinicDateAt(now);
  const tomorrow = addDays(today, 1);
  return {
    entryId: "entry-1",
    patientId: "patient-1",
    patientName: "张桂兰",
    serviceId: "review",
    title: "术后复查",
    state: "offered",
    from: today,
    to: addDays(today, 11),
    partOfDay: "morning",
    offer: {
      slotId: `review@${tomorrow}T0930@doctor-zhou`,
      startsAt: momentText(tomorrow, 9, 30),
      resourceId: "doctor-zhou",
      with: "周景行主任医师",
      holdUntil: momentText(today, 10, 45),
    },
  };
}
