import type { SourceRow } from "@shared/contract/referral-views";
import type { ClinicCode, CodeCounts } from "../store/clinic-codes";

/** A code of the clinic's own as the team sees it. */
export const sourceRow = (
  { _id: token, label, by, createdAt, endedAt }: ClinicCode,
  counts: CodeCounts,
): SourceRow => ({
  token,
  label,
  by,
  createdAt,
  ...(endedAt === undefined ? {} : { endedAt }),
  ...counts,
});
