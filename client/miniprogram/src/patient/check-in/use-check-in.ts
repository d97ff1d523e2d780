import type { CheckInForm } from "@shared/check-in/check-in-form";
import { hasConsent } from "@shared/consent/standing-consent";
import type { CareToday } from "@shared/contract/patient-views";
import Taro from "@tarojs/taro";
import { useState } from "react";
import { type Draft, keepDraft, keptDraft, newDraft } from "@/check-in/draft";
import { formNow } from "@/check-in/form-now";
import { openSteps, type Step, stepsOf } from "@/check-in/steps";

/** The check-in on the screen: its steps, where the person is, and the draft, kept on the phone at every change. */
export interface CheckInUnderWay {
  readonly draft: Draft;
  readonly form: CheckInForm;
  readonly steps: readonly Step[];
  readonly at: number;
  /** Takes an answer. `kept` says whether the phone had room for it; the check-in goes on either way. */
  change(patch: Partial<Draft>): { readonly changed: Draft; readonly kept: boolean };
  goTo(at: number): void;
}

function firstDraft(care: CareToday, day: number, taskId: string | null): Draft {
  const kept = keptDraft(care.episode.id, day);
  if (kept === undefined) return newDraft({ episodeId: care.episode.id, taskId, day });
  return { ...kept, taskId: taskId ?? kept.taskId };
}

/** Takes up the draft of the day, or begins one. The questions stay as they were when the page was opened. */
export function useCheckIn(care: CareToday, kept: boolean, taskId: string | null): CheckInUnderWay {
  const [form] = useState(() => formNow(care, kept));
  const [steps] = useState(() => stepsOf(form, hasConsent(care.consents, "clinicalPhoto")));
  const [draft, setDraft] = useState(() => firstDraft(care, form.day, taskId));
  const [at, setAt] = useState(() => {
    const [first] = openSteps(steps, draft);
    return first === undefined ? steps.length - 1 : steps.indexOf(first);
  });
  return {
    draft,
    form,
    steps,
    at,
    change(patch) {
      const changed = { ...draft, ...patch };
      setDraft(changed);
      return { changed, kept: keepDraft(changed) };
    },
    goTo(next) {
      setAt(Math.max(0, Math.min(steps.length - 1, next)));
      Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
    },
  };
}
