import type { Instant } from "@shared/calendar/instant";
import type { CaseKind, CaseUrgency } from "@shared/case/case";
import { caseOrder } from "@shared/case/case-order";
import { newCase } from "@shared/case/new-case";
import { concernsOf } from "@shared/survey/concerns-of";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { Concern, Survey } from "@shared/survey/survey";
import { caseIdOf } from "../../../cloudfunctions/server/cases/case-id-of";
import type { CaseRecord, SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { caseOwner } from "./case-team";

const bySoon: readonly CaseUrgency[] = ["crisis", "sameDay", "nextDay", "threeDays"];

function kindOf(survey: Survey, { toNurse }: Concern): CaseKind {
  if (isMoodSurvey(survey)) return "mood";
  if (survey.purpose === "care") return "recovery";
  return toNurse ? "contact" : "lowScore";
}

const soonestFirst = (concerns: readonly Concern[]): readonly Concern[] =>
  [...concerns].sort((one, other) => bySoon.indexOf(one.urgency) - bySoon.indexOf(other.urgency));

/** What in the answers of a sheet somebody has to act on. */
const concernsIn = ({ answers = {}, scores = [] }: SheetRecord, survey: Survey): readonly Concern[] =>
  concernsOf(survey, answers, scores);

/** Whether its answers keep away what sells. */
export const freezesMarketing = (sheet: SheetRecord, survey: Survey): boolean =>
  concernsIn(sheet, survey).some((concern) => concern.freezesMarketing);

/** The case that the answers of a sheet opened; nothing when they ask for none. */
export function caseOfSheet(sheet: SheetRecord, survey: Survey): CaseRecord | undefined {
  const concerns = soonestFirst(concernsIn(sheet, survey));
  const [first] = concerns;
  if (first === undefined || sheet.answeredAt === undefined) return undefined;
  const _id = caseIdOf(sheet._id, "concern");
  const kind = kindOf(survey, first);
  const { patientId, patientName, episodeId, scores = [], answeredAt } = sheet;
  const begun = newCase({ kind, urgency: first.urgency, owner: caseOwner(kind, sheet.slices) }, answeredAt as Instant);
  return {
    _id,
    title: [...new Set(concerns.map(({ title }) => title))].join("；"),
    patientId,
    patientName,
    ...(episodeId === undefined ? {} : { episodeId }),
    sheetId: sheet._id,
    scores,
    ...begun,
    order: caseOrder(begun, _id),
  };
}
