import { after, clinicDateAt, clinicTime, days, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { visitSatisfaction } from "@shared/survey/content/visit-satisfaction";
import type { SheetRecord } from "../../cloudfunctions/server/store/survey-records";
import { newSheet } from "../../cloudfunctions/server/surveying/new-sheet";
import { createRandom } from "../demo/random";
import { fillIn } from "../demo/surveying/fill-in";
import { answeredSheet } from "../demo/surveying/sheet-ends";

const weeks = 26;
const doctors = ["staff-zhou", "staff-shen", "staff-xu", "staff-gu"] as const;
const pathways = ["doubleEyelid", "dentalImplant"] as const;

/** A sheet about a visit that can be answered since then; its person is a WeChat user of their own. */
export function issuedSheet(number: number, at: Instant): SheetRecord {
  const planned = {
    sheetId: `after-visit:ap-${number}`,
    ruleId: "after-visit",
    surveyId: visitSatisfaction.id,
    dueAt: at,
    lateAt: after(at, days(3)),
  };
  const closesAt = clinicTime(addDays(clinicDateAt(at), 8), 0);
  const { slices: _, ...sheet } = newSheet(planned, { patientId: `pt-${number}`, patientName: "王女士" });
  const random = createRandom(`slices ${number}`);
  return {
    ...sheet,
    slices: {
      doctor: doctors[Math.floor(number / weeks) % doctors.length] ?? doctors[0],
      pathway: random.pick(pathways),
      service: "consult",
    },
    version: visitSatisfaction.version,
    surveyKey: `${visitSatisfaction.id}@${visitSatisfaction.version}`,
    state: "issued",
    issuedAt: at,
    closesAt,
    lookAt: closesAt,
    order: sheet.order.replace("planned", "waiting"),
  };
}

/** What person number so and so answers: most are content. */
export const answersOf = (number: number) => {
  const random = createRandom(`answers ${number}`);
  return fillIn(visitSatisfaction, { content: random.chance(0.9) ? 0.9 : 0.2, anonymous: false }, random);
};

/** A sheet that was answered in one of the weeks before, the same number for every doctor, and that no sweep has counted yet. */
export function answeredBefore(number: number, now: Instant): SheetRecord {
  const random = createRandom(`answered ${number}`);
  const at = after(now, -days(1 + (number % weeks) * 7) - minutes(random.between(0, 90)));
  const sheet = issuedSheet(number, after(at, -minutes(random.between(5, 900))));
  const ended = answeredSheet(sheet, { survey: visitSatisfaction, answers: answersOf(number), at }, now);
  return { ...ended, lookAt: after(at, minutes(1)) };
}
