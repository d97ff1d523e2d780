import type { TextAreaProps } from "./text-area";

/** Several lines to type. */
export const TextArea = ({ id, label, value, longest, onChange }: TextAreaProps) => (
  <textarea
    id={id}
    className="text-field text-area"
    aria-label={label}
    maxLength={longest}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
);
