import type { Instant } from "@shared/calendar/instant";
import { exitOf } from "@shared/experiment/exit-of";
import { takesPart } from "@shared/experiment/slots";
import { reorder } from "@shared/survey/reorder";
import type { Survey } from "@shared/survey/survey";
import type { PatientRecord } from "../store/appointment-records";
import { findUnit, noteExit, unitId } from "../store/experiment-units";
import type { ExperimentRecord, ExperimentUnitRecord, SheetRecord } from "../store/survey-records";
import { join, ownArm } from "./join";
import { runningExperiments } from "./running";
import { standingOf } from "./standing-of";
import { stopChanged } from "./stop-changed";

async function experimentFor(survey: Survey, person: string, sheet: SheetRecord, now: Instant) {
  const running = await runningExperiments(now);
  return running.find((one) => {
    const { subject, pathwayId } = one.plan;
    const concerned = pathwayId === null || pathwayId === sheet.slices.pathway;
    const about = subject.kind === "survey" && subject.surveyId === survey.id;
    return about && concerned && takesPart(one, person, now);
  });
}

/** Whose sheet was shown before they joined keeps the order that they saw. */
const unitFor = (
  experiment: ExperimentRecord,
  person: string,
  sheet: SheetRecord,
  patient: PatientRecord,
  now: Instant,
) =>
  sheet.shownAt === undefined && sheet.draft === undefined
    ? join(experiment, { person, patient, subjectId: sheet._id, episodeId: sheet.episodeId, refusals: 0 }, now)
    : findUnit(unitId(experiment._id, person));

async function hasLeft(unit: ExperimentUnitRecord, patient: PatientRecord, now: Instant): Promise<boolean> {
  if (unit.exit) return true;
  const reason = exitOf(standingOf(patient, undefined), unit.joinedAt, now);
  if (reason === undefined) return false;
  await noteExit([unit._id], reason, now, unit._id);
  return true;
}

async function tried(survey: Survey, person: string, sheet: SheetRecord, patient: PatientRecord, now: Instant) {
  const experiment = await experimentFor(survey, person, sheet, now);
  if (!experiment || (await stopChanged(experiment, now)) || survey.version !== experiment.surveyVersion) return survey;
  const unit = await unitFor(experiment, person, sheet, patient, now);
  if (!unit || (await hasLeft(unit, patient, now))) return survey;
  const { variant } = ownArm(experiment, person);
  return variant?.kind === "order" ? reorder(survey, variant.questions) : survey;
}

/**
 * The survey with its questions in the order of the person's arm; the person joins when the questions are shown for the
 * first time. As it is where nothing is tried, in every version but the one that the order was checked against, and
 * whatever goes wrong.
 */
export async function orderedSurvey(
  survey: Survey,
  person: string,
  sheet: SheetRecord,
  patient: PatientRecord,
  now: Instant,
): Promise<Survey> {
  try {
    return await tried(survey, person, sheet, patient, now);
  } catch (error) {
    console.error("an experiment could not order a survey", sheet._id, error);
    return survey;
  }
}
