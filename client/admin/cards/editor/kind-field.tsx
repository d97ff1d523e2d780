import type { ClinicCard } from "@shared/card/clinic-card";
import { Radio } from "antd";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardFieldWords, cardKindWords } from "../../words/card-words";

interface Props {
  readonly value: ClinicCard["kind"];
  readonly onChange: (kind: ClinicCard["kind"]) => void;
}

const kinds = ["information", "advertising"] as const;

/** Which of the two kinds of cards it is, each explained in a sentence with the law. */
export function KindField({ value, onChange }: Props) {
  return (
    <fieldset className="kind-field">
      <legend>{cardFieldWords.kind}</legend>
      <Radio.Group value={value} onChange={({ target }) => onChange(target.value)}>
        {kinds.map((kind) => {
          const { title, means, law } = cardKindWords[kind];
          return (
            <Radio key={kind} value={kind} className={kind === value ? "kind-choice is-chosen" : "kind-choice"}>
              <strong>{title}</strong>
              <span>{means}</span>
              <span className="kind-law">
                {cardEditorWords.law}
                {law}
              </span>
            </Radio>
          );
        })}
      </Radio.Group>
      {value === "information" && <p className="soft">{cardEditorWords.unsettled}</p>}
    </fieldset>
  );
}
