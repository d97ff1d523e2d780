import { after, clinicDateAt, clinicTime, days, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { defaultProgramme } from "@shared/survey/default-programme";
import type { SurveyRule } from "@shared/survey/survey-rule";
import type { ProgrammeRecord, SurveyRunRecord } from "../../../cloudfunctions/server/store/survey-records";
import { weekOf } from "../../../cloudfunctions/server/surveying/tally-week";

const onDays = (...wanted: readonly number[]) =>
  ({ kind: "day", pathwayId: null, days: wanted, atHour: 10 }) as const satisfies SurveyRule["trigger"];

/** Waiting before an operation is asked about with the rest of that day. */
const notOperated = ["consult", "dentalConsult", "intake", "implantReview", "eyelidReview", "stitchesOut", "cleaning"];

/** What this clinic has switched on of the proposals, and what it does otherwise. */
const wanted: Readonly<Record<string, Partial<SurveyRule>>> = {
  "after-visit": {},
  waiting: { share: 0.12, trigger: { kind: "visitDone", serviceIds: notOperated, hours: 1 } },
  pressed: {
    share: 0.35,
    trigger: { kind: "visitDone", serviceIds: ["consult", "dentalConsult", "intake"], hours: 76 },
  },
  participation: { tell: "inApp" },
  teeth: { tell: "inApp" },
  recovery: { openDays: 3 },
  recommending: { trigger: onDays(36, 90) },
  mood: { trigger: onDays(42, 60, 90) },
  worry: { trigger: onDays(28, 75) },
  "at-ease": { share: 0.15, openDays: 4 },
  honest: { share: 0.45, trigger: { kind: "visitDone", serviceIds: [], hours: 48 } },
};

/** Everybody with an implant is asked once how they feel, two days after. */
const soonAfter: SurveyRule = {
  id: "at-ease-early",
  surveyId: "peaceOfMind",
  on: true,
  trigger: { kind: "day", pathwayId: "dentalImplant", days: [2], atHour: 10 },
  share: 1,
  shares: {},
  openDays: 4,
  tell: "inApp",
  callback: false,
};

const rules: readonly SurveyRule[] = [
  ...defaultProgramme.rules.map((rule) => {
    const change = wanted[rule.id];
    return change === undefined ? rule : { ...rule, ...change, on: true };
  }),
  soonAfter,
];

/** How the clinic asks: most of what the product proposes, within its budget, and somebody on duty for a crisis. */
export const demoProgramme: ProgrammeRecord = {
  _id: "own",
  revision: 4,
  rules,
  budget: { most: 5, days: 30, daysBetween: 1 },
  crisis: {
    phone: "400-000-0000",
    steps:
      "值班护士立即回电，电话不挂断；陪同者在场后请医生接手，必要时拨打 120。当天由主诊医生复核并记录。（演示内容）",
    watched: "每天 08:00–21:00",
  },
};

/** When the rules were switched on. */
export const programmeFrom = (now: Instant): Instant => clinicTime(addDays(clinicDateAt(after(now, -days(90))), 0), 9);

/** The draws of next Monday. */
export function nextDraws(now: Instant): readonly SurveyRunRecord[] {
  const week = addDays(weekOf(clinicDateAt(now)), 7);
  return rules
    .filter(({ on, trigger }) => on && trigger.kind === "random")
    .map(({ id: ruleId }) => ({ _id: `${ruleId}:${week}`, ruleId, week, lookAt: clinicTime(week, 0, 5) }));
}
