import type { QuestionKind } from "@shared/survey/survey-question";
import { Button, Dropdown } from "antd";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { designWords, questionKindWords } from "../../words/survey-design-words";
import type { EditPart } from "./edit-part";
import { freshQuestion } from "./fresh-question";
import { QuestionLine } from "./question-line";
import { useQuestionEdits } from "./use-question-edits";

interface Props {
  readonly edit: EditPart;
  /** The id of the question in the editor, if one is. */
  readonly chosen: string | undefined;
  readonly counts: ReadonlyMap<string, number>;
  readonly readOnly: boolean;
  readonly onChoose: (id: string) => void;
}

const kinds = Object.keys(questionKindWords) as QuestionKind[];

interface Keys extends Pick<Props, "readOnly" | "onChoose"> {
  readonly questions: EditPart["survey"]["questions"];
  /** Which question is chosen. */
  readonly place: number;
  readonly edits: ReturnType<typeof useQuestionEdits>;
}

/** What the keys do while the list has the focus. */
function keyActions({ questions, place, readOnly, edits, onChoose }: Keys): Readonly<Record<string, () => void>> {
  const choose = (at: number) => {
    const next = questions[at];
    if (next) onChoose(next.id);
  };
  const moving = { ArrowUp: () => choose(place - 1), ArrowDown: () => choose(place + 1) };
  if (readOnly) return moving;
  return {
    ...moving,
    "Alt ArrowUp": () => edits.move(place, -1),
    "Alt ArrowDown": () => edits.move(place, 1),
    Delete: () => edits.remove(place),
  };
}

/** The questions in order: chosen, added, moved and taken out with the pointer or from the keyboard. */
export function QuestionList({ edit, chosen, counts, readOnly, onChoose }: Props) {
  const { questions } = edit.survey;
  const place = questions.findIndex(({ id }) => id === chosen);
  const edits = useQuestionEdits({ edit, onChoose });
  const list = useRef<HTMLOListElement>(null);
  const fromKeys = useRef(false);
  useEffect(() => {
    if (fromKeys.current && chosen !== undefined) {
      list.current?.querySelector<HTMLElement>("[aria-current=true]")?.focus();
    }
    fromKeys.current = false;
  });
  const onKey = (event: KeyboardEvent) => {
    const act = keyActions({ questions, place, readOnly, edits, onChoose })[
      `${event.altKey ? "Alt " : ""}${event.key}`
    ];
    if (!act) return;
    event.preventDefault();
    fromKeys.current = true;
    act();
  };
  const add = (kind: QuestionKind) =>
    edits.add(place < 0 ? questions.length - 1 : place, freshQuestion(kind, questions));
  return (
    <section className="question-list" aria-label={designWords.questions}>
      <h2>{designWords.questions}</h2>
      {questions.length === 0 && <p className="soft">{designWords.noQuestions}</p>}
      <ol ref={list} onKeyDown={onKey}>
        {questions.map((question, at) => (
          <QuestionLine
            key={question.id}
            question={question}
            at={at}
            last={questions.length - 1}
            isChosen={question.id === chosen}
            problems={counts.get(`q.${question.id}`) ?? 0}
            tools={readOnly ? undefined : edits}
            onChoose={() => onChoose(question.id)}
          />
        ))}
      </ol>
      {!readOnly && questions.length < 40 && (
        <Dropdown
          trigger={["click"]}
          menu={{
            items: kinds.map((kind) => ({ key: kind, label: questionKindWords[kind].title })),
            onClick: ({ key }) => add(key as QuestionKind),
          }}
        >
          <Button block id="add-question">
            {designWords.add}
          </Button>
        </Dropdown>
      )}
    </section>
  );
}
