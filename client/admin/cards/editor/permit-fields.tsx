import { parseLocalDate } from "@shared/calendar/local-date";
import { cardBounds } from "@shared/card/card-bounds";
import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useId } from "react";
import { cardEditorWords } from "../../words/card-editor-words";
import { cardFieldWords } from "../../words/card-words";
import { type CardDraft, permitHalf } from "./card-draft";
import { useProblemsOf } from "./card-problems-context";
import { FieldProblems } from "./field-problems";
import { MarkedField } from "./marked-field";

interface Props {
  readonly draft: CardDraft;
  readonly onEdit: (part: Partial<CardDraft>, what: string) => void;
}

/** The permit of an advertising card: its number and until when it holds. */
export function PermitFields({ draft, onEdit }: Props) {
  const id = useId();
  const wrong = useProblemsOf("permit.expiresOn").length > 0;
  const { permitNumber, permitUntil } = draft;
  return (
    <fieldset className="card-line-list" data-field="permit">
      <legend>{cardFieldWords.permit}</legend>
      <MarkedField
        label={cardFieldWords["permit.number"]}
        value={permitNumber}
        most={cardBounds.permitNumber}
        field="permit.number"
        onChange={(next) => onEdit({ permitNumber: next }, "permit.number")}
      />
      <div className="field" data-field="permit.expiresOn">
        <label htmlFor={id}>{cardFieldWords["permit.expiresOn"]}</label>
        <DatePicker
          id={id}
          value={permitUntil ? dayjs(permitUntil) : null}
          format="YYYY年M月D日"
          aria-describedby={`${id}problems`}
          {...(wrong && { status: "error" as const })}
          onChange={(value) =>
            onEdit({ permitUntil: parseLocalDate(value?.format("YYYY-MM-DD") ?? "") }, "permit.expiresOn")
          }
        />
        <FieldProblems field="permit.expiresOn" id={`${id}problems`} />
      </div>
      <FieldProblems field="permit" id={`${id}permit`} />
      {permitHalf(draft) && <p className="card-field-problem">{cardEditorWords.permitHalf}</p>}
    </fieldset>
  );
}
