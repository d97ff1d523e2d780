import { after, days, type Instant } from "../calendar/instant";
import type { SurveyRule } from "./survey-rule";

/** A sheet that a rule brings up for one person, to be issued when it is due. */
export interface PlannedSheet {
  readonly sheetId: string;
  readonly ruleId: string;
  readonly surveyId: string;
  readonly label?: "before" | "after";
  /** Always within the asking hours of a clinic day. */
  readonly dueAt: Instant;
  /** From then on it is not issued any more. */
  readonly lateAt: Instant;
}

/** A sheet that could not be issued for so many days is given up: what it asks about is too long ago. */
const daysLate = 3;

/**
 * The id of the sheet that a rule brings up about one thing, e.g. an appointment or a day of a follow-up: always the same
 * for the same thing, so that nobody is asked about it twice. No rule's id has a colon in it, so no two pairs share an id.
 */
export const sheetIdOf = (ruleId: string, subject: string): string => `${ruleId}:${subject}`;

/** The sheet of a rule about `subject`; given up after three days unless `lateAt` says otherwise. */
export function plannedSheet(
  { id, surveyId, label }: Pick<SurveyRule, "id" | "surveyId" | "label">,
  subject: string,
  dueAt: Instant,
  lateAt: Instant = after(dueAt, days(daysLate)),
): PlannedSheet {
  return {
    sheetId: sheetIdOf(id, subject),
    ruleId: id,
    surveyId,
    ...(label === undefined ? {} : { label }),
    dueAt,
    lateAt,
  };
}
