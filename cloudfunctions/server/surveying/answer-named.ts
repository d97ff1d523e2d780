import { randomBytes } from "node:crypto";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import type { CaseKind, CaseUrgency } from "@shared/case/case";
import { concernsOf } from "@shared/survey/concerns-of";
import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import { keepVisible } from "@shared/survey/keep-visible";
import { scoresOf } from "@shared/survey/scores-of";
import type { Concern, Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { StaffReference } from "@shared/team/staff";
import { caseIdOf } from "../cases/case-id-of";
import { type CaseOpening, openCaseIn } from "../cases/open-case";
import { ownerOf } from "../cases/owner-of";
import { type Alarming, raiseAlarm } from "../cases/raise-alarm";
import { changeIssued, findSheet } from "../store/sheets";
import type { CaseRecord, SheetRecord } from "../store/survey-records";
import { inTransaction, type Transaction } from "../store/transaction";
import { alarmOf } from "./alarm-of";
import { endOf } from "./end-sheet";
import { mustBeOpen } from "./must-be-open";
import { weekOf } from "./tally-week";

/** The sheet as it stands afterwards. */
export interface Answered {
  readonly sheet: SheetRecord;
  /** The cases it opened; absent when the same sheet had been answered at that moment already. */
  readonly opened?: readonly CaseRecord[];
}

const bySoon: readonly CaseUrgency[] = ["crisis", "sameDay", "nextDay", "threeDays"];

/** One case a sheet, however many answers ask for one: the most pressing gives its deadline. */
const pressing = (concerns: readonly Concern[]): readonly Concern[] =>
  [...concerns].sort((one, other) => bySoon.indexOf(one.urgency) - bySoon.indexOf(other.urgency));

/** A wish to be called, or worry about the treatment, goes to the nurse; discontent to those who look after members. */
function kindOf(survey: Survey, { toNurse }: Concern): CaseKind {
  if (isMoodSurvey(survey)) return "mood";
  if (survey.purpose === "care") return "recovery";
  return toNurse ? "contact" : "lowScore";
}

async function openingOf(sheet: SheetRecord, survey: Survey, concerns: readonly Concern[]) {
  const [first] = pressing(concerns);
  if (!first) return undefined;
  const kind = kindOf(survey, first);
  return {
    _id: caseIdOf(sheet._id, "concern"),
    kind,
    urgency: first.urgency,
    title: [...new Set(pressing(concerns).map(({ title }) => title))].join("；"),
    patientId: sheet.patientId,
    patientName: sheet.patientName,
    ...(sheet.episodeId === undefined ? {} : { episodeId: sheet.episodeId }),
    sheetId: sheet._id,
    scores: sheet.scores ?? [],
    owner: await ownerOf(kind, sheet.slices),
  } as const;
}

/** What an answer brings about besides being kept. */
interface Consequences {
  readonly opening?: CaseOpening;
  readonly alarm: Alarming | undefined;
  readonly freezesMarketing: boolean;
}

async function consequencesOf(sheet: SheetRecord, survey: Survey): Promise<Consequences> {
  const { answers = {}, scores = [] } = sheet;
  const concerns = concernsOf(survey, answers, scores);
  const opening = await openingOf(sheet, survey, concerns);
  return {
    ...(opening === undefined ? {} : { opening }),
    alarm: await alarmOf(sheet, survey, answers),
    freezesMarketing: concerns.some((concern) => concern.freezesMarketing === true),
  };
}

async function bringAbout(
  transaction: Transaction,
  { patientId }: SheetRecord,
  { opening, alarm, freezesMarketing }: Consequences,
  now: Instant,
): Promise<readonly CaseRecord[]> {
  if (freezesMarketing) await transaction.update("patients", patientId, { marketingRefusedAt: now });
  const opened = opening === undefined ? [] : [await openCaseIn(transaction, opening, now)];
  return alarm === undefined ? opened : [await raiseAlarm(transaction, alarm, now), ...opened];
}

const answersOf = (before: SheetRecord, survey: Survey, answers: SurveyAnswers, now: Instant, by?: StaffReference) => ({
  ...endOf(before, "answered", now),
  answers,
  scores: scoresOf(survey, answers),
  shownAt: before.shownAt ?? now,
  answeredAt: now,
  answeredOrder: oldestFirst(now, before._id),
  exportOrder: `${weekOf(clinicDateAt(now))}:${randomBytes(8).toString("hex")}`,
  ...(by === undefined ? {} : { by }),
});

/** Answers that came too late are refused, so that the phone keeps them; answered by the same person, they stand. */
function answeredOnly(stored: SheetRecord, now: Instant): SheetRecord {
  if (stored.state !== "answered") mustBeOpen(stored, now);
  return stored;
}

/**
 * Takes the answers of a sheet that has a name: answers, scores and what they bring about (a case, a freeze of marketing),
 * all or nothing. Answered before: as it was answered first.
 */
export async function answerNamed(
  before: SheetRecord,
  survey: Survey,
  answers: SurveyAnswers,
  now: Instant,
  by?: StaffReference,
): Promise<Answered> {
  const change = answersOf(before, survey, keepVisible(survey, answers), now, by);
  const { draft: _, ...kept } = before;
  const { draft: __, ...content } = change;
  const sheet: SheetRecord = { ...kept, ...content };
  const consequences = await consequencesOf(sheet, survey);
  if (!consequences.opening && !consequences.alarm) {
    if (await changeIssued(before._id, change)) return { sheet, opened: [] };
    return { sheet: answeredOnly((await findSheet(before._id)) ?? before, now) };
  }
  return inTransaction(async (transaction) => {
    const stored = await transaction.get<SheetRecord>("sheets", before._id);
    if (stored?.state !== "issued") return { sheet: answeredOnly(stored ?? before, now) };
    await transaction.update("sheets", before._id, change);
    return { sheet, opened: await bringAbout(transaction, sheet, consequences, now) };
  });
}
