import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { judgeSheet, type SheetJudgement } from "@shared/survey/judge-sheet";
import type { Survey } from "@shared/survey/survey";
import type { SurveyRule } from "@shared/survey/survey-rule";
import { sheetOrder } from "../../../cloudfunctions/server/store/sheets";
import { historyOf } from "../../../cloudfunctions/server/store/survey-budgets";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { personOf } from "../../../cloudfunctions/server/surveying/sheet-work";
import type { PersonToReach } from "../reminding/person-to-reach";
import { sweptAt } from "../reminding/settle-row";
import { demoProgramme } from "./demo-programme";
import { skipped } from "./sheet-ends";
import type { SurveyBooks } from "./survey-books";

/** A sheet that came up for somebody. */
export interface CameUp {
  readonly sheet: SheetRecord;
  readonly person: PersonToReach;
  readonly survey: Survey;
  readonly rule: SurveyRule;
}

const complained = ({ patient: { complaint } }: PersonToReach, at: Instant): boolean =>
  complaint !== undefined && complaint.openedAt <= at && (complaint.closedAt ?? at) >= at;

function saidNo({ sheet, person, survey }: CameUp, books: SurveyBooks, at: Instant): boolean {
  if (survey.consent === undefined) return false;
  const episode = person.followedUp?.episode;
  if (sheet.episodeId === undefined || episode === undefined) return true;
  const decision =
    survey.consent === "moodScreening" ? books.moodConsent(episode._id) : episode.consents[survey.consent];
  return decision !== undefined && decision.state !== "granted" && decision.at <= at;
}

/** Whether the product would have given it to the person then. */
function judged(cameUp: CameUp, books: SurveyBooks, at: Instant): SheetJudgement {
  const { sheet, person, survey, rule } = cameUp;
  const episode = sheet.episodeId === undefined ? undefined : person.followedUp?.episode;
  const goesOn = episode !== undefined && (episode.ended === undefined || episode.ended.at > at);
  return judgeSheet(
    { ...sheet, sheetId: sheet._id },
    {
      rule,
      survey,
      ...(episode ? { sensitivity: episode.plan.sensitivity, pathwayId: episode.plan.pathwayId } : {}),
      complaintOpen: complained(person, at),
      subjectHolds: rule.trigger.kind === "visitDone" || goesOn,
      consentRefused: saidNo(cameUp, books, at),
      issued: books.issuedTo(personOf(person.patient, at)),
      issuedToPatient: books.issuedTo(historyOf(person.patient._id)),
      stillPlanned: true,
      budget: demoProgramme.budget,
      today: clinicDateAt(at),
    },
    at,
  );
}

function issued({ sheet, person, survey, rule }: CameUp, at: Instant): SheetRecord {
  const episode = sheet.episodeId === undefined ? undefined : person.followedUp?.episode;
  const service = person.appointments.find(({ _id }) => _id === sheet.appointmentId)?.serviceId;
  const closesAt = clinicTime(addDays(clinicDateAt(at), rule.openDays + 1), 0);
  return {
    ...sheet,
    state: "issued",
    version: survey.version,
    surveyKey: `${survey.id}@${survey.version}`,
    ...(survey.privacy === "anonymous" ? { anonymous: true } : {}),
    slices: {
      ...(episode && { doctor: episode.doctor.id, nurse: episode.nurse.id, pathway: episode.plan.pathwayId }),
      ...(service !== undefined && { service }),
    },
    issuedAt: at,
    closesAt,
    lookAt: closesAt,
    order: sheetOrder("issued", sheet.dueAt, sheet._id),
  };
}

/** The sheet as the product left it when it fell due: issued and counted in the person's budget, or skipped; or still planned. */
export function issueOrSkip(cameUp: CameUp, books: SurveyBooks, now: Instant, due = cameUp.sheet.dueAt): SheetRecord {
  const { sheet, survey } = cameUp;
  const at = sweptAt({ dueAt: due });
  if (at > now) return { ...sheet, lookAt: due };
  const judgement = judged(cameUp, books, at);
  if (judgement.kind === "wait") return issueOrSkip(cameUp, books, now, judgement.until);
  if (judgement.kind === "skip") return skipped(sheet, judgement.reason);
  const { patient } = cameUp.person;
  const entry = { sheetId: sheet._id, surveyId: survey.id, at };
  if (survey.daysApart !== undefined) books.note(historyOf(patient._id), entry);
  books.note(personOf(patient, at), entry);
  return issued(cameUp, at);
}
