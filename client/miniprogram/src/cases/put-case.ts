import type { MyCase } from "@shared/contract/case-views";
import { casesView } from "@/care/views";

/** Puts a case as the clinic has just answered it among those on show: a new one first. */
export function putCase(fresh: MyCase): void {
  const { view } = casesView.store.get();
  const cases = view?.cases ?? [];
  const known = cases.some(({ caseId }) => caseId === fresh.caseId);
  casesView.replace({
    ...view,
    cases: known ? cases.map((one) => (one.caseId === fresh.caseId ? fresh : one)) : [fresh, ...cases],
  });
}
