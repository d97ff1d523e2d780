import type { InputOf } from "@shared/contract/contract";
import { Input, Radio } from "antd";
import { useId } from "react";
import { checkoutWords, noNextWords } from "../words/visit-words";

type Reason = keyof typeof noNextWords;

export interface NoNextDraft {
  readonly reason?: Reason;
  readonly note: string;
}

interface Props {
  readonly draft: NoNextDraft;
  readonly onChange: (draft: NoNextDraft) => void;
}

/** The reason as the server takes it; nothing while none is chosen. */
export function noNextOf({ reason, note }: NoNextDraft): InputOf<"visit.move">["noNext"] | undefined {
  if (reason === undefined) return undefined;
  return { reason, ...(note.trim() !== "" && { note: note.trim() }) };
}

const reasons = Object.keys(noNextWords) as Reason[];

/** Why somebody leaves without a next appointment. */
export function NoNext({ draft, onChange }: Props) {
  const [reasonId, noteId] = [useId(), useId()];
  return (
    <div className="no-next">
      <div className="field">
        <span id={reasonId} className="field-label">
          {checkoutWords.reason}
        </span>
        <Radio.Group
          aria-labelledby={reasonId}
          value={draft.reason}
          onChange={(event) => onChange({ ...draft, reason: event.target.value })}
          options={reasons.map((value) => ({ value, label: noNextWords[value] }))}
        />
      </div>
      <div className="field">
        <label htmlFor={noteId}>{checkoutWords.note}</label>
        <Input
          id={noteId}
          value={draft.note}
          maxLength={200}
          onChange={(event) => onChange({ ...draft, note: event.target.value })}
        />
      </div>
    </div>
  );
}
