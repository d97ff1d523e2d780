import type { TextFieldProps } from "./text-field";

/** One line to type, such as a name. */
export const TextField = ({ id, label, value, longest, digits = false, onChange }: TextFieldProps) => (
  <input
    id={id}
    className="text-field"
    aria-label={label}
    autoComplete="off"
    inputMode={digits ? "numeric" : "text"}
    maxLength={longest}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
);
