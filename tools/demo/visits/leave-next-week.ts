import { after, clinicTime, days } from "@shared/calendar/instant";
import type { LeaveRecord } from "../../../cloudfunctions/server/store/appointment-records";
import { desk } from "./house-movers";
import type { Stage } from "./stage";
import type { Visitor } from "./visitor";

const doctor = "shen";
const wholeDay = 1440;
const soonest = 4;
const latest = 10;

/** A doctor is away for a day next week, after two visits had been booked: both are for the team to move. */
export function tellLeave(stage: Stage, people: readonly Visitor[]): readonly LeaveRecord[] {
  const { ledger, day, now, comes } = stage;
  const offsets = Array.from({ length: latest - soonest + 1 }, (_, place) => soonest + place);
  const away = offsets.find((offset) => ledger.agenda.share(doctor, day(offset)) === 0);
  if (away === undefined) return [];
  const bookedAt = after(now, -days(3));
  for (const [place, visitor] of people.entries()) {
    const serviceId = place === 0 ? "eyelidReview" : "consult";
    const wish = { serviceId, on: day(away), only: doctor, at: (10 + place) * 60, bookedAt };
    ledger.book(visitor, { ...wish, course: comes(serviceId) });
  }
  const _id = "lv-training";
  ledger.agenda.block(doctor, day(away), _id, 0, wholeDay);
  return [
    {
      _id,
      resourceId: doctor,
      from: clinicTime(day(away), 0),
      to: clinicTime(day(away + 1), 0),
      kind: "training",
      note: "外出学习一天",
      by: desk,
      at: after(now, -days(1)),
    },
  ];
}
