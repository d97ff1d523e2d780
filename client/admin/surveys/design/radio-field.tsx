import { Radio } from "antd";
import { useId } from "react";
import { ProblemsHere } from "./problems-context";

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly words: Readonly<Record<Value, { readonly title: string; readonly means: string }>>;
  readonly place: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few, with what the chosen one means. */
export function RadioField<Value extends string>({ label, value, words, place, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div className="field">
      <span id={id} className="field-label">
        {label}
      </span>
      <Radio.Group
        aria-labelledby={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        options={(Object.keys(words) as Value[]).map((one) => ({ value: one, label: words[one].title }))}
      />
      <p className="soft">{words[value].means}</p>
      <ProblemsHere place={place} />
    </div>
  );
}
