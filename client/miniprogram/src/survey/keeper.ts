import type { Survey } from "@shared/survey/survey";
import { api } from "@/care/api";
import { readSheet } from "./read-sheet";
import { sendableAnswers } from "./sendable-answers";
import type { SurveyDraft } from "./survey-draft";
import { type TakenUp, takeUp } from "./take-up";

interface KeeperEvents {
  /** The draft as it stands at this moment. */
  newest(): SurveyDraft;
  /** The clinic has what was sent, as its copy of this number. */
  onKept(revision: number, sent: SurveyDraft): void;
  /** The clinic has another copy than the one this draft goes on from; this is what to go on with. */
  onClash(taken: TakenUp): void;
}

/**
 * Hands what was answered so far to the clinic after each screen, so that another phone can go on. It never blocks: what
 * fails goes with the next screen.
 */
export function createKeeper(survey: Survey, { newest, onKept, onClash }: KeeperEvents) {
  let wanted = false;
  let underWay = false;

  async function clash(): Promise<void> {
    const reply = await readSheet(newest().sheetId);
    if (!reply.ok) return;
    const taken = takeUp(reply.data, newest());
    onClash({ ...taken, draft: { ...taken.draft, revision: reply.data.revision } });
    wanted = true;
  }
  async function send(draft: SurveyDraft): Promise<void> {
    const { sheetId, answers, at, draftId, revision } = draft;
    const place = at === undefined ? {} : { at };
    const reply = await api.call("sheet.keep", {
      sheetId,
      revision,
      answers: sendableAnswers(survey, answers),
      ...place,
      draftId,
    });
    if (reply.ok) onKept(reply.data.revision, draft);
    else if (reply.problem.code === "conflict") await clash();
  }
  return {
    async keep(): Promise<void> {
      wanted = true;
      if (underWay) return;
      underWay = true;
      for (let tries = 0; wanted && tries < 3; tries += 1) {
        wanted = false;
        await send(newest());
      }
      underWay = false;
    },
  };
}
