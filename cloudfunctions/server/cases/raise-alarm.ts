import type { Instant } from "@shared/calendar/instant";
import { type AlarmAnswers, mergeAlarm } from "@shared/case/merge-alarm";
import { reopenCase } from "@shared/case/patient-step";
import type { StaffReference } from "@shared/team/staff";
import type { CaseRecord, SheetRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";
import { caseIdOf } from "./case-id-of";
import { openCaseIn } from "./open-case";
import { writeCase } from "./write-case";

/** Somebody says on a sheet that they may hurt themselves. */
export interface Alarming {
  readonly sheet: SheetRecord;
  /** Of the survey, for the team. */
  readonly title: string;
  /** Who gets the case, when there is none yet. */
  readonly owner: StaffReference;
  readonly alarm: AlarmAnswers;
  /** It is said now: a case that was closed is opened again, however long ago that was. */
  readonly reopens?: true;
}

/** What is read when somebody says so again after the case was closed. */
const saidAgain = "再次提到同样的情况";

function tellMore(transaction: Transaction, record: CaseRecord, { alarm, reopens }: Alarming, now: Instant) {
  const merged = mergeAlarm(record.alarm ?? {}, alarm);
  const again = { at: now, kind: "reopened", text: saidAgain } as const;
  const one = reopens && record.state === "closed" ? reopenCase(record, again, now) : record;
  return writeCase(transaction, record, one, { alarm: merged });
}

/** One crisis case a sheet, inside a transaction: opened by the first alarm, told more by the later ones. */
export async function raiseAlarm(transaction: Transaction, alarming: Alarming, now: Instant): Promise<CaseRecord> {
  const { sheet, title, owner, alarm } = alarming;
  const _id = caseIdOf(sheet._id, "crisis");
  const before = await transaction.get<CaseRecord>("cases", _id);
  if (before) return tellMore(transaction, before, alarming, now);
  const opening = {
    _id,
    kind: "crisis",
    urgency: "crisis",
    title: `安全筛查：${title}`,
    patientId: sheet.patientId,
    patientName: sheet.patientName,
    ...(sheet.episodeId === undefined ? {} : { episodeId: sheet.episodeId }),
    sheetId: sheet._id,
    owner,
    alarm: mergeAlarm({}, alarm),
  } as const;
  return openCaseIn(transaction, opening, now);
}
