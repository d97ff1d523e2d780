import type { Instant } from "@shared/calendar/instant";
import { isOverdue } from "@shared/case/is-overdue";
import { lastClosing } from "@shared/case/last-closing";
import type { CaseRow } from "@shared/contract/case-views";
import type { CaseRecord } from "../store/survey-records";

/** A case as the team sees it, who may see it at all. */
export function caseRow({ _id, order: _order, requests: _requests, ...one }: CaseRecord, now: Instant): CaseRow {
  const outcome = one.state === "closed" ? lastClosing(one.steps)?.outcome : undefined;
  return {
    ...one,
    caseId: _id,
    overdue: isOverdue(one, now),
    revision: one.steps.length,
    ...(outcome === undefined ? {} : { outcome }),
  };
}
