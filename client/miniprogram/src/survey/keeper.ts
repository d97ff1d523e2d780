import type { OpenSheet } from "@shared/contract/survey-views";
import { api } from "@/care/api";
import { sendableAnswers } from "./sendable-answers";
import type { SurveyDraft } from "./survey-draft";
import { type TakenUp, takeUp } from "./take-up";

interface KeeperEvents {
  /** The clinic has it, as its copy of this number. */
  onKept(revision: number): void;
  /** Another phone was faster; this is what to go on with. */
  onClash(taken: TakenUp): void;
}

/**
 * Hands what was answered so far to the clinic after each screen, so that another phone can go on. It never blocks: what
 * fails goes with the next screen.
 */
export function createKeeper({ survey, sheet, revision: first }: OpenSheet, { onKept, onClash }: KeeperEvents) {
  let revision = first;
  let next: SurveyDraft | undefined;
  let underWay = false;

  async function clash(draft: SurveyDraft): Promise<SurveyDraft | undefined> {
    const reply = await api.call("sheet.open", { sheetId: sheet.sheetId });
    if (!reply.ok) return undefined;
    const taken = takeUp(reply.data, next ?? draft);
    revision = reply.data.revision;
    onClash(taken);
    return taken.told === "theirsIsNewer" ? undefined : taken.draft;
  }
  /** Answers what to send once more. */
  async function send(draft: SurveyDraft): Promise<SurveyDraft | undefined> {
    const { sheetId, answers, at } = draft;
    const place = at === undefined ? {} : { at };
    const reply = await api.call("sheet.keep", {
      sheetId,
      revision,
      answers: sendableAnswers(survey, answers),
      ...place,
    });
    if (reply.ok) {
      revision = reply.data.revision;
      onKept(revision);
      return undefined;
    }
    return reply.problem.code === "conflict" ? clash(draft) : undefined;
  }
  return {
    async keep(draft: SurveyDraft): Promise<void> {
      next = draft;
      if (underWay) return;
      underWay = true;
      for (let tries = 0; next !== undefined && tries < 3; tries += 1) {
        const sent = next;
        next = undefined;
        const again = await send(sent);
        next = next ?? again;
      }
      underWay = false;
    },
  };
}
