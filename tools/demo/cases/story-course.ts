import { after, clinicDateAt, clinicTime, days, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { CaseRecord } from "../../../cloudfunctions/server/store/survey-records";
import { memberManager, nurses } from "../clinic/demo-staff";
import { atWork } from "../life/working-hours";
import type { CaseEvent } from "./case-event";
import { memberWithId } from "./case-team";

type Course = (record: CaseRecord, now: Instant) => readonly CaseEvent[];

const manager = memberManager._id;

/** Settled yesterday afternoon; the patient has not said yet whether it is. */
const answered: Course = ({ openedAt }, now) => {
  const takenAt = atWork(openedAt, minutes(25));
  const closedAt = Math.max(after(takenAt, minutes(30)), clinicTime(addDays(clinicDateAt(now), -1), 16, 10)) as Instant;
  return [
    { at: takenAt, by: manager, step: { kind: "taken" } },
    {
      at: after(takenAt, minutes(12)),
      by: manager,
      step: { kind: "called", reached: true, note: "患者说明了当天等候的经过，语气平和" },
    },
    {
      at: closedAt,
      by: manager,
      step: {
        kind: "closed",
        outcome: "settled",
        reply:
          "对不起，手术前让您等了很久又没人说明。已和手术室、前台约定：等候超过十分钟，由护士到您身边说明原因和还要多久。下次复诊我会在前台等您。",
        note: "与手术室排班负责人核对过当天的延误原因",
      },
    },
  ];
};

/** About care at home, so the customer team gives it to the nurse. */
const handedOver: Course = ({ openedAt }) => {
  const takenAt = atWork(openedAt, minutes(4));
  return [
    { at: takenAt, by: manager, step: { kind: "taken" } },
    {
      at: after(takenAt, minutes(8)),
      by: manager,
      step: {
        kind: "handedOver",
        to: memberWithId(nurses[0]._id),
        reason: "您问的是回家后的护理，由您的护士直接和您说最清楚",
      },
    },
  ];
};

/** In hand, and past its time. */
const tooLong: Course = ({ openedAt }) => {
  const takenAt = atWork(openedAt, minutes(40));
  const calledAt = atWork(after(takenAt, days(1)), minutes(30));
  return [
    { at: takenAt, by: manager, step: { kind: "taken" } },
    {
      at: after(takenAt, minutes(20)),
      by: manager,
      step: { kind: "noted", note: "主任本周出诊排满，等他定当面说明的时间" },
    },
    { at: calledAt, by: manager, step: { kind: "called", reached: false, note: "无人接听，改天再打" } },
  ];
};

const untouched: Course = () => [];

const ofStory: Readonly<Record<string, Course>> = {
  "pt-story-04 lowScore": answered,
  "pt-story-07 lowScore": handedOver,
  "pt-story-09 complaint": tooLong,
  "pt-story-06 complaint": untouched,
};

/** What the story wants of a case; nothing when it goes its usual way. */
export const storyCourse = ({ patientId, kind }: CaseRecord): Course | undefined => ofStory[`${patientId} ${kind}`];
