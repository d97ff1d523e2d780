import type { SurveyQuestion } from "@shared/survey/survey-question";
import { useRef } from "react";
import { inserted, moved, removed } from "../../drafts/list-edits";
import { useUndoNotice } from "../../drafts/use-undo-notice";
import { questionName } from "../../words/survey-condition-words";
import { designWords } from "../../words/survey-design-words";
import { nextId } from "../survey-ids";
import type { EditPart } from "./edit-part";

interface Props {
  readonly edit: EditPart;
  readonly onChoose: (id: string) => void;
}

/** Adding, doubling, moving and taking out questions; what was taken out can be brought back at once. */
export function useQuestionEdits({ edit, onChoose }: Props) {
  const { survey, onEdit } = edit;
  const notify = useUndoNotice();
  /** What is brought back comes into the survey as it is by then. */
  const latest = useRef(edit);
  latest.current = edit;
  const { questions } = survey;
  const add = (place: number, question: SurveyQuestion) => {
    onEdit({ questions: inserted(questions, place, question) }, `questions+${question.id}`);
    onChoose(question.id);
  };
  return {
    add,
    duplicate: (place: number) => {
      const question = questions[place];
      const ids = questions.map(({ id }) => id);
      if (question) add(place, { ...question, id: nextId("q", ids) });
    },
    move: (place: number, by: -1 | 1) => onEdit({ questions: moved(questions, place, by) }, `questions^${place}`),
    remove: (place: number) => {
      const question = questions[place];
      if (!question) return;
      onEdit({ questions: removed(questions, place) }, `questions-${question.id}`);
      const next = questions[place + 1] ?? questions[place - 1];
      if (next) onChoose(next.id);
      notify(`removed ${question.id}`, designWords.removed(questionName(survey, question.id)), () => {
        const { survey: now, onEdit: editNow } = latest.current;
        if (now.questions.some(({ id }) => id === question.id)) return;
        editNow({ questions: inserted(now.questions, place - 1, question) }, `questions+${question.id}`);
        onChoose(question.id);
      });
    },
  };
}
