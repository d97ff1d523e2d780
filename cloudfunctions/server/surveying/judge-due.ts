import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { judgeSheet } from "@shared/survey/judge-sheet";
import type { SurveyTrigger } from "@shared/survey/survey-rule";
import { isAhead } from "@shared/visit/visit-state";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import type { CareContext } from "../store/episodes";
import { historyOf } from "../store/survey-budgets";
import type { SheetRecord } from "../store/survey-records";
import type { SheetWork } from "./sheet-work";
import { stillPlanned } from "./still-planned";

/** Whether what a sheet is about really happened, or still lies ahead. */
function subjectHolds(
  { kind }: SurveyTrigger,
  appointment: AppointmentRecord | undefined,
  care: CareContext | undefined,
): boolean {
  if (kind === "visitAhead") return appointment !== undefined && isAhead(appointment.state);
  if (kind === "visitDone") return appointment?.state === "done";
  return care !== undefined && care.ended === undefined;
}

const complaintOpen = ({ complaint }: PatientRecord): boolean =>
  complaint !== undefined && complaint.closedAt === undefined;

/** The part of the truth that hangs on the rule: whether it still wants the sheet, and whether its reason holds. */
function aboutRule(sheet: SheetRecord, work: SheetWork) {
  const rule = work.programme.rules.find(({ id }) => id === sheet.ruleId);
  const appointment = work.appointments.get(sheet.appointmentId ?? "");
  const care = work.care.get(sheet.episodeId ?? "");
  if (!rule) return { stillPlanned: false, subjectHolds: false };
  return {
    rule,
    stillPlanned: stillPlanned(rule, sheet, appointment, care),
    subjectHolds: subjectHolds(rule.trigger, appointment, care),
  };
}

/** Whether a planned sheet is issued now, later or never, held against the truth of this moment. */
export function judgeDue(sheet: SheetRecord, patient: PatientRecord, person: string, work: SheetWork, now: Instant) {
  const survey = work.surveys.get(sheet.surveyId);
  const care = work.care.get(sheet.episodeId ?? patient.episodeId ?? "");
  const decided = survey?.consent === undefined ? undefined : care?.consents[survey.consent]?.state;
  const needsCare = survey?.consent !== undefined && sheet.episodeId === undefined;
  return judgeSheet(
    { ...sheet, sheetId: sheet._id },
    {
      ...aboutRule(sheet, work),
      ...(survey === undefined ? {} : { survey }),
      ...(care === undefined ? {} : { sensitivity: care.plan.sensitivity, pathwayId: care.plan.pathwayId }),
      complaintOpen: complaintOpen(patient),
      consentRefused: needsCare || decided === "refused" || decided === "withdrawn",
      issued: work.budgets.get(person)?.issued ?? [],
      issuedToPatient: work.budgets.get(historyOf(patient._id))?.issued ?? [],
      budget: work.programme.budget,
      today: clinicDateAt(now),
    },
    now,
  );
}
