import type { SurveyQuestion } from "@shared/survey/survey-question";
import { App, Button } from "antd";
import { questionName } from "../../words/survey-condition-words";
import { designWords } from "../../words/survey-design-words";
import { nextId } from "../survey-ids";
import type { EditPart } from "./edit-part";
import { inserted, moved, removed } from "./list-edits";

interface Props {
  readonly edit: EditPart;
  readonly onChoose: (id: string) => void;
  readonly onUndo: () => void;
}

/** Adding, doubling, moving and taking out questions; what was taken out can be brought back at once. */
export function useQuestionEdits({ edit: { survey, onEdit }, onChoose, onUndo }: Props) {
  const { message } = App.useApp();
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
      const key = `removed ${question.id}`;
      const takeBack = () => {
        onUndo();
        onChoose(question.id);
        message.destroy(key);
      };
      onEdit({ questions: removed(questions, place) }, `questions-${question.id}`);
      const next = questions[place + 1] ?? questions[place - 1];
      if (next) onChoose(next.id);
      message.open({
        key,
        type: "info",
        content: (
          <>
            {designWords.removed(questionName(survey, question.id))}{" "}
            <Button size="small" type="link" onClick={takeBack}>
              {designWords.undo}
            </Button>
          </>
        ),
      });
    },
  };
}
