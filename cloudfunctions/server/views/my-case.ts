import { mayConfirm } from "@shared/case/may-confirm";
import { visibleSteps } from "@shared/case/visible-steps";
import type { MyCase } from "@shared/contract/case-views";
import type { CaseRecord } from "../store/survey-records";

/** A case as the patient sees it. */
export const myCase = (record: CaseRecord): MyCase => ({
  caseId: record._id,
  kind: record.kind,
  patientName: record.patientName,
  state: record.state,
  owner: { id: record.owner.id, name: record.owner.name },
  openedAt: record.openedAt,
  dueAt: record.dueAt,
  steps: visibleSteps(record.steps),
  mayConfirm: mayConfirm(record),
});
