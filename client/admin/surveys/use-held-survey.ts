import { type Survey, surveyKey } from "@shared/survey/survey";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";

/** What was changed and not saved yet; empty while nothing was. */
interface HeldSurvey {
  readonly survey?: Survey;
  /** The revision that was opened; a change made from an older one is refused. */
  readonly revision?: number;
}

const untouched: HeldSurvey = {};

/** Whether it says anything else than what is saved. */
export const holdsChanges = ({ survey }: HeldSurvey, stored: Survey): boolean =>
  survey !== undefined && JSON.stringify(survey) !== JSON.stringify(stored);

/** The changes of this version that this browser tab keeps. */
export function useHeldSurvey(stored: Survey) {
  const { staff } = useSession();
  return useDraft<HeldSurvey>(staff.id, `survey:${surveyKey(stored)}`, untouched);
}
