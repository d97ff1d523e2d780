import type { Instant } from "@shared/calendar/instant";
import { hasConsent } from "@shared/consent/standing-consent";
import type { CareToday } from "@shared/contract/patient-views";
import type { Clinic } from "@shared/team/clinic";
import type { Judgement } from "@shared/triage/judgement";
import { useRouter } from "@tarojs/taro";
import { useStore } from "@/care/store";
import { todayView } from "@/care/views";
import { type Draft, keptDraft } from "@/check-in/draft";
import { formNow } from "@/check-in/form-now";
import { interruptedId, outbox } from "@/check-in/outbox";
import type { Outgoing } from "@/check-in/outgoing";
import { judge } from "@/check-in/red-signs";
import { openSteps, stepsOf } from "@/check-in/steps";

/** What the emergency page knows; everything comes from the phone itself. */
export interface Emergency {
  readonly clinic?: Clinic;
  readonly care?: CareToday;
  /** Absent when the page was opened by its button rather than by a red sign. */
  readonly judgement?: Judgement;
  readonly outgoing?: Outgoing;
  /** When the clinic received a report that this phone did not send itself, or does not keep any more. */
  readonly receivedAt?: Instant;
  /** Steps of the check-in that are still open. */
  readonly openCount?: number;
  /** The red signs on their way to the team before the rest is filled in. */
  readonly early?: Outgoing;
}

type FromDraft = Pick<Emergency, "judgement" | "openCount" | "early">;

function fromDraft(care: CareToday, kept: boolean, draft: Draft | undefined, all: readonly Outgoing[]): FromDraft {
  if (draft === undefined) return {};
  const early = all.find((one) => one.draft.id === interruptedId(draft.id));
  const steps = stepsOf(formNow(care, kept), hasConsent(care.consents, "clinicalPhoto"));
  const report = { judgement: judge(care.triage, draft), openCount: openSteps(steps, draft).length };
  return early === undefined ? report : { ...report, early };
}

/** Finds the report behind this page: handed in (`?checkIn=`), half filled in (`?draft=`), or none. */
export function useEmergency(): Emergency {
  const { checkIn, draft: begun } = useRouter().params;
  const all = useStore(outbox.store);
  const { view, kept } = useStore(todayView.store);
  const outgoing = all.find(({ draft }) => draft.id === checkIn);
  if (outgoing !== undefined) {
    const care = view?.care === undefined ? {} : { care: view.care };
    return { clinic: outgoing.clinic, judgement: outgoing.judgement, outgoing, ...care };
  }
  if (view === undefined) return {};
  if (view.care === undefined) return { clinic: view.clinic };
  const { latestCheckIn } = view.care;
  if (checkIn !== undefined && latestCheckIn?.id === checkIn) {
    return { clinic: view.clinic, care: view.care, judgement: latestCheckIn.judgement, receivedAt: latestCheckIn.at };
  }
  const draft = begun === undefined ? undefined : keptDraft(begun, formNow(view.care, kept).day);
  return { clinic: view.clinic, care: view.care, ...fromDraft(view.care, kept, draft, all) };
}
