import { after, clinicDateAt, type Instant, minutes } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import { scoresOf } from "@shared/survey/scores-of";
import type { SkipReason } from "@shared/survey/sheet";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { StaffReference } from "@shared/team/staff";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import { sheetOrder } from "../../../cloudfunctions/server/store/sheets";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { countsAfter, endHashOf } from "../../../cloudfunctions/server/surveying/end-sheet";
import { weekOf } from "../../../cloudfunctions/server/surveying/tally-week";

/** Whether a sheet that ended then has been counted by `now`. */
export const isCounted = (endedAt: Instant, now: Instant): boolean => endedAt < now - countsAfter;

/** The sheet was never issued. */
export function skipped(sheet: SheetRecord, reason: SkipReason): SheetRecord {
  const { lookAt: _, ...rest } = sheet;
  return { ...rest, state: "skipped", reason, order: sheetOrder("skipped", sheet.dueAt, sheet._id) };
}

/** However an anonymous sheet ended; no phone of the demo sends a request again. */
const namelessly = ({ _id }: SheetRecord) => ({ state: "closed" as const, endHash: endHashOf(_id, "demo") });

/** The sheet has come to its end; who ended in the last minute is still to be counted. */
export function endedSheet(
  sheet: SheetRecord,
  state: "answered" | "declined" | "expired",
  at: Instant,
  now: Instant,
): SheetRecord {
  const { lookAt: _, ...rest } = sheet;
  return {
    ...rest,
    ...(sheet.anonymous ? namelessly(sheet) : { state }),
    endedAt: at,
    countOrder: oldestFirst(at, sheet._id),
    ...(isCounted(at, now) ? {} : { lookAt: after(at, countsAfter) }),
    order: sheetOrder(state, sheet.dueAt, sheet._id),
  };
}

interface Answering {
  readonly survey: Survey;
  readonly answers: SurveyAnswers;
  readonly at: Instant;
  /** Filled in on the telephone. */
  readonly by?: StaffReference;
}

/** The sheet with its answers, and the scores that follow from them. */
export const answeredSheet = (
  sheet: SheetRecord,
  { survey, answers, at, by }: Answering,
  now: Instant,
): SheetRecord => ({
  ...endedSheet(sheet, "answered", at, now),
  answers,
  scores: scoresOf(survey, answers),
  shownAt: by === undefined ? after(at, -minutes(2)) : at,
  answeredAt: at,
  answeredOrder: oldestFirst(at, sheet._id),
  exportOrder: `${weekOf(clinicDateAt(at))}:${contentHash(["export", sheet._id]).slice(0, 16)}`,
  ...(by === undefined ? {} : { by }),
});

/** The sheet of somebody who is not to be known: that it was answered, and nothing else. */
export function namelessEnd(sheet: SheetRecord): SheetRecord {
  const { lookAt: _, ...rest } = sheet;
  return { ...rest, ...namelessly(sheet), order: sheetOrder("closed", sheet.dueAt, sheet._id) };
}

/** An anonymous sheet loses the moment of its end once it was counted. */
export function forgetMoment(sheet: SheetRecord, now: Instant): SheetRecord {
  const { endedAt, countOrder: _, ...rest } = sheet;
  return sheet.anonymous && endedAt !== undefined && isCounted(endedAt, now) ? rest : sheet;
}
