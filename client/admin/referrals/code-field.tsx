import { readToken } from "@shared/referral/token";
import { Input } from "antd";
import { useId, useState } from "react";
import { correctionWords } from "../words/referral-correction-words";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Where a code is typed as it stands on a card; says so when it cannot be one, once the typing is over. */
export function CodeField({ label, hint, value, onChange }: Props) {
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = left && value.trim() !== "" && readToken(value.trim()) === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        value={value}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        aria-invalid={wrong}
        aria-describedby={`${id}wrong`}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}wrong`} className="field-problem" role="status">
        {wrong && correctionWords.notACode}
      </p>
    </div>
  );
}
