import type { SurveyList, SurveyRow } from "@shared/contract/survey-views";
import { type Survey, surveyKey } from "@shared/survey/survey";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { ask } from "../../app/ask";
import { isOvertaken } from "../../drafts/is-overtaken";
import { draftWords } from "../../words/draft-words";
import { surveysKey } from "../surveys-key";
import { holdsChanges, useHeldSurvey } from "../use-held-survey";
import { noHistory, noteStep, type SurveyHistory, stepBack, stepForward } from "./survey-history";

const withRow = (rows: readonly SurveyRow[], saved: SurveyRow): readonly SurveyRow[] =>
  rows.map((row) => (surveyKey(row.survey) === surveyKey(saved.survey) ? saved : row));

/** One survey while it is changed: kept in this browser at once, on the server when saved, with steps to take back. */
export function useSurveyDraft({ survey: stored, revision }: SurveyRow) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [history, setHistory] = useState<SurveyHistory>(noHistory);
  const { draft, change, clear } = useHeldSurvey(stored);
  const survey = draft.survey ?? stored;
  const changed = holdsChanges(draft, stored);
  const from = changed ? (draft.revision ?? revision) : revision;
  const save = useMutation({
    mutationFn: (known: number) => ask("survey.save", { revision: known, survey }),
    onSuccess: (saved) => {
      client.setQueryData<SurveyList>(surveysKey, (list) => list && { ...list, rows: withRow(list.rows, saved) });
      clear();
      message.success(draftWords.saved);
    },
    onError: () => client.invalidateQueries({ queryKey: surveysKey }),
  });
  const take = (step: { readonly survey: Survey; readonly history: SurveyHistory } | undefined) => {
    if (!step) return;
    change({ survey: step.survey, revision: from });
    setHistory(step.history);
  };
  const put = (next: Survey, what: string) =>
    take({ survey: next, history: noteStep(history, survey, what, Date.now()) });
  const overtaken = isOvertaken(save.error);
  return {
    survey,
    changed,
    /** A colleague saved it after it was opened here. */
    stale: changed && (overtaken || from !== revision),
    failure: overtaken ? null : save.error,
    busy: save.isPending,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    /** `what` names the thing changed: several changes of it in a row are one step. */
    edit: (part: Partial<Survey>, what: string) => put({ ...survey, ...part }, what),
    put,
    undo: () => take(stepBack(history, survey)),
    redo: () => take(stepForward(history, survey)),
    save: () => save.mutate(from),
    overwrite: () => save.mutate(revision),
    discard: () => {
      clear();
      save.reset();
      setHistory(noHistory);
    },
  };
}
