import type { ReferralState } from "@shared/referral/referral";
import { Radio } from "antd";
import { useId } from "react";
import { correctionWords } from "../../words/referral-correction-words";
import { CodeField } from "../code-field";
import { type CorrectionDraft, choicesOf } from "./correction-draft";

interface Props {
  readonly state: ReferralState;
  readonly draft: CorrectionDraft;
  readonly onChange: (part: Partial<CorrectionDraft>) => void;
}

/** What is right instead: it does not count, it does, or it was another code. */
export function CorrectionFields({ state, draft, onChange }: Props) {
  const id = useId();
  return (
    <>
      <div className="field">
        <span id={id} className="field-label">
          {correctionWords.to}
        </span>
        <Radio.Group
          vertical
          aria-labelledby={id}
          value={draft.kind}
          onChange={({ target }) => onChange({ kind: target.value })}
          options={choicesOf(state).map((value) => ({ value, label: correctionWords[value] }))}
        />
      </div>
      {draft.kind === "token" && (
        <CodeField
          label={correctionWords.code}
          hint={correctionWords.codeHint}
          value={draft.code}
          onChange={(code) => onChange({ code })}
        />
      )}
    </>
  );
}
