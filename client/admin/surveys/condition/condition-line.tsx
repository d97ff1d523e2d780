import type { Condition } from "@shared/survey/condition";
import { Button, InputNumber, Select } from "antd";
import { conditionWords, relationWords } from "../../words/survey-condition-words";
import {
  firstRow,
  makeRow,
  type Relation,
  relationOf,
  relationsOf,
  rowChoices,
  rowNumber,
  rowSubject,
  type Subject,
  subjectKey,
} from "./relation";
import { type SubjectGroup, subjectGroups } from "./subject-groups";

interface Props {
  readonly row: Condition;
  readonly place: number;
  readonly subjects: readonly Subject[];
  readonly groups: readonly SubjectGroup[];
  /** Nothing may be turned round here. */
  readonly plain: boolean;
  readonly onChange: (row: Condition) => void;
  readonly onRemove: (() => void) | undefined;
}

const takesNumber = (relation: Relation): boolean => relation === "atLeast" || relation === "atMost";
const takesChoices = (relation: Relation): boolean => relation === "chose" || relation === "notChose";

/** One line of a condition: which question, how it compares, with what. */
export function ConditionLine({ row, place, subjects, groups, plain, onChange, onRemove }: Props) {
  const key = rowSubject(row);
  const subject = subjects.find((one) => subjectKey(one) === key);
  const relation = relationOf(row);
  const [number, chose] = [rowNumber(row) ?? 0, rowChoices(row)];
  const put = (next: { readonly relation?: Relation; readonly number?: number; readonly chose?: readonly string[] }) =>
    subject && onChange(makeRow(subject, next.relation ?? relation, { number, chose, ...next }));
  const question = subject?.kind === "question" ? subject.question : undefined;
  return (
    <li className="condition-line">
      <Select
        className="condition-subject"
        aria-label={conditionWords.subject(place)}
        value={subject ? key : null}
        placeholder={conditionWords.gone(key.split(":")[1] ?? "")}
        {...(!subject && { status: "error" as const })}
        popupMatchSelectWidth={false}
        options={subjectGroups(groups)}
        onChange={(next) => {
          const other = subjects.find((one) => subjectKey(one) === next);
          if (other) onChange(firstRow(other, plain));
        }}
      />
      {subject && (
        <Select
          className="condition-relation"
          aria-label={conditionWords.relation(place)}
          value={relation}
          popupMatchSelectWidth={false}
          options={relationsOf(subject, plain).map((value) => ({ value, label: relationWords[value] }))}
          onChange={(next) => put({ relation: next })}
        />
      )}
      {subject && takesNumber(relation) && (
        <InputNumber
          className="condition-number"
          aria-label={conditionWords.value(place)}
          value={number}
          onChange={(next) => next !== null && put({ number: next })}
        />
      )}
      {question && "choices" in question && takesChoices(relation) && (
        <Select
          className="condition-choices"
          mode="multiple"
          aria-label={conditionWords.choices(place)}
          placeholder={conditionWords.chooseChoices}
          value={[...chose]}
          popupMatchSelectWidth={false}
          options={question.choices.map(({ id, text }) => ({ value: id, label: text.zh || id }))}
          onChange={(next) => put({ chose: next })}
        />
      )}
      {onRemove && (
        <Button type="text" size="small" aria-label={conditionWords.remove(place)} onClick={onRemove}>
          ✕
        </Button>
      )}
    </li>
  );
}
