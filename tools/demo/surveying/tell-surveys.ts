import type { Instant } from "@shared/calendar/instant";
import { surveyKey } from "@shared/survey/survey";
import type { PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { CaseRecord } from "../../../cloudfunctions/server/store/survey-records";
import { surveyOf } from "../../../cloudfunctions/server/store/surveys";
import { freezesMarketing } from "../cases/case-of-sheet";
import { tellCases } from "../cases/tell-cases";
import type { PersonToReach } from "../reminding/person-to-reach";
import { demoSurveys } from "./demo-surveys";
import { type ToldSheets, tellSheets } from "./tell-sheets";

/** Everything that asking people, and settling what they said, has left behind. */
export interface Surveyed extends ToldSheets {
  readonly cases: readonly CaseRecord[];
  /** When somebody who felt pressed was taken out of all that sells. */
  readonly marketingRefused: ReadonlyMap<string, Instant>;
}

/** The patient as it stands after what was answered. */
export function afterSurveys(patient: PatientRecord, { marketingRefused }: Surveyed): PatientRecord {
  const marketingRefusedAt = marketingRefused.get(patient._id);
  return marketingRefusedAt === undefined ? patient : { ...patient, marketingRefusedAt };
}

/** Tells the clinic's surveys and its cases up to now. */
export function tellSurveys(people: readonly PersonToReach[], now: Instant): Surveyed {
  const surveys = new Map(demoSurveys(now).map((record) => [surveyKey(record), surveyOf(record)]));
  const told = tellSheets(people, now);
  const { cases, messages } = tellCases(people, told.sheets, surveys, now);
  const refused = told.sheets.flatMap((sheet) => {
    const survey = surveys.get(sheet.surveyKey);
    const { answeredAt, patientId } = sheet;
    return survey && answeredAt !== undefined && freezesMarketing(sheet, survey)
      ? [[patientId, answeredAt] as const]
      : [];
  });
  return { ...told, cases, messages: [...told.messages, ...messages], marketingRefused: new Map(refused) };
}
