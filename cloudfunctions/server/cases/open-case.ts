import type { Instant } from "@shared/calendar/instant";
import { caseOrder } from "@shared/case/case-order";
import { type CaseBeginning, newCase } from "@shared/case/new-case";
import type { CaseRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";

/** What a case is opened with. `_id` is derived from what opens it, so that the same thing opens one case. */
export interface CaseOpening
  extends CaseBeginning,
    Pick<
      CaseRecord,
      "_id" | "title" | "patientId" | "patientName" | "episodeId" | "sheetId" | "scores" | "alarm" | "requests"
    > {}

function recordOf({ by: _by, text: _text, ...opening }: CaseOpening, begun: ReturnType<typeof newCase>): CaseRecord {
  return { ...opening, ...begun, order: caseOrder(begun, opening._id) };
}

/** Opens a case inside a transaction of the caller's; one that stands under the id already is left as it is. */
export async function openCaseIn(transaction: Transaction, opening: CaseOpening, now: Instant): Promise<CaseRecord> {
  const before = await transaction.get<CaseRecord>("cases", opening._id);
  if (before) return before;
  const record = recordOf(opening, newCase(opening, now));
  await transaction.insert("cases", record);
  return record;
}
