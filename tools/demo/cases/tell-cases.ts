import type { Instant } from "@shared/calendar/instant";
import { caseOrder } from "@shared/case/case-order";
import { newCase } from "@shared/case/new-case";
import { tell } from "@shared/reminder/judgement";
import type { Survey } from "@shared/survey/survey";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CaseRecord, SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import type { PersonToReach } from "../reminding/person-to-reach";
import { settleRow, sweptAt } from "../reminding/settle-row";
import { desk } from "../visits/house-movers";
import { liveThrough } from "./case-event";
import { caseOfSheet } from "./case-of-sheet";
import { caseOwner } from "./case-team";
import { complaintOf } from "./complaints";
import { storyCourse } from "./story-course";
import { usualCourse } from "./usual-course";

/** The cases so far, and the notices that the team has answered in them. */
export interface ToldCases {
  readonly cases: readonly CaseRecord[];
  readonly messages: readonly MessageRecord[];
}

const longestTitle = 30;

function caseOfComplaint({ patient, followedUp }: PersonToReach, now: Instant): readonly CaseRecord[] {
  const complaint = complaintOf(patient._id, now);
  if (complaint === undefined) return [];
  const { caseId: _id, openedAt, openedBy, note } = complaint;
  const told = openedBy.id === desk.id;
  const care = followedUp && { doctor: followedUp.episode.doctor.id, nurse: followedUp.episode.nurse.id };
  const owner = caseOwner("complaint", care ?? {});
  const begun = newCase(
    { kind: "complaint", urgency: "threeDays", owner, text: note, ...(told && { by: openedBy }) },
    openedAt,
  );
  return [
    {
      _id,
      title: note.length > longestTitle ? `${note.slice(0, longestTitle)}…` : note,
      patientId: patient._id,
      patientName: patient.name,
      ...(patient.episodeId === undefined ? {} : { episodeId: patient.episodeId }),
      ...(told ? {} : { requests: [`demo-${patient._id}`] }),
      ...begun,
      order: caseOrder(begun, _id),
    },
  ];
}

/** Tells what became of everything that somebody had to settle with a patient. */
export function tellCases(
  people: readonly PersonToReach[],
  sheets: readonly SheetRecord[],
  surveys: ReadonlyMap<string, Survey>,
  now: Instant,
): ToldCases {
  const byPatient = new Map(people.map((person) => [person.patient._id, person]));
  const begun = [
    ...people.flatMap((person) => caseOfComplaint(person, now)),
    ...sheets.flatMap((sheet) => {
      const survey = surveys.get(sheet.surveyKey);
      return (survey && caseOfSheet(sheet, survey)) ?? [];
    }),
  ];
  const lived = begun.map((record) => liveThrough(record, (storyCourse(record) ?? usualCourse)(record, now), now));
  return {
    cases: lived.map(({ record }) => record),
    messages: lived.flatMap(({ record, notices }) => {
      const reader = byPatient.get(record.patientId)?.reader ?? {};
      return notices.map((row) => (sweptAt(row) > now ? row : settleRow(row, tell, reader, [])));
    }),
  };
}
