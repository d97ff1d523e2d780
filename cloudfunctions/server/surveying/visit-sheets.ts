import type { Instant } from "@shared/calendar/instant";
import { sheetsOfVisit } from "@shared/survey/sheets-of-visit";
import type { SurveyRule } from "@shared/survey/survey-rule";
import type { AppointmentRecord } from "../store/appointment-records";
import type { SheetRecord } from "../store/survey-records";
import { newSheet } from "./new-sheet";

/** The surveys that a visit brings up when it is booked, or when it was checked out. */
export function visitSheets(
  rules: readonly SurveyRule[],
  appointment: AppointmentRecord,
  moment: "booked" | "done",
  now: Instant,
): readonly SheetRecord[] {
  const { _id: appointmentId, serviceId, startsAt, patientId, patientName, episodeId, title } = appointment;
  return sheetsOfVisit(rules, { appointmentId, serviceId, startsAt, moment }, now).map((planned) =>
    newSheet(planned, {
      patientId,
      patientName,
      appointmentId,
      ...(episodeId === undefined ? {} : { episodeId }),
      about: { title, at: startsAt },
    }),
  );
}
