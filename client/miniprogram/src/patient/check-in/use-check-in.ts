import type { CheckInForm } from "@shared/check-in/check-in-form";
import { hasConsent } from "@shared/consent/standing-consent";
import type { CareToday } from "@shared/contract/patient-views";
import Taro from "@tarojs/taro";
import { useRef, useState } from "react";
import { type Draft, keepDraft, keptDraft, newDraft } from "@/check-in/draft";
import { formNow } from "@/check-in/form-now";
import { outbox } from "@/check-in/outbox";
import { openSteps, type Step, stepsOf } from "@/check-in/steps";

/** What changes in a draft, seen from the newest one where that matters: a picture may come after another answer. */
export type DraftPatch = Partial<Draft> | ((newest: Draft) => Partial<Draft>);

/** The check-in on the screen: its steps, where the person is, and the draft, kept on the phone at every change. */
export interface CheckInUnderWay {
  readonly draft: Draft;
  readonly form: CheckInForm;
  readonly steps: readonly Step[];
  readonly at: number;
  /** Takes an answer. `kept` says whether the phone had room for it; the check-in goes on either way. */
  change(patch: DraftPatch): { readonly changed: Draft; readonly kept: boolean };
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
  const newest = useRef(draft);
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
      const changed = { ...newest.current, ...(typeof patch === "function" ? patch(newest.current) : patch) };
      newest.current = changed;
      setDraft(changed);
      // a picture may come after the check-in was handed in: no draft is left behind then
      return { changed, kept: outbox.find(changed.id) !== undefined || keepDraft(changed) };
    },
    goTo(next) {
      setAt(Math.max(0, Math.min(steps.length - 1, next)));
      Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
    },
  };
}
