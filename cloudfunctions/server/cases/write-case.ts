import type { Case } from "@shared/case/case";
import { caseOrder } from "@shared/case/case-order";
import type { CaseRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";

/** Puts a case, as a rule left it, in place of the one the transaction read. */
export async function writeCase(
  transaction: Transaction,
  before: CaseRecord,
  one: Case,
  change: Pick<Partial<CaseRecord>, "requests" | "alarm"> = {},
): Promise<CaseRecord> {
  const record: CaseRecord = { ...before, ...one, ...change, order: caseOrder(one, before._id) };
  await transaction.replace("cases", record);
  return record;
}
