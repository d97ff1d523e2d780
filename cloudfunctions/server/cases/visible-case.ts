import { mayOwn } from "@shared/case/may-own";
import type { StaffMember } from "@shared/team/staff";
import { refuse } from "../refusal";
import type { CaseRecord } from "../store/survey-records";

/** The case, if this member of the team may see it; one that is not for them is as good as missing. */
export function visibleCase(record: CaseRecord | undefined, { roles }: StaffMember): CaseRecord {
  if (!record || !mayOwn(record.kind, roles)) throw refuse("notFound", { field: "caseId" });
  return record;
}
