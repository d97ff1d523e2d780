import { asCode } from "./as-code";
import type { CodeFieldProps } from "./code-field";

/** A code of capital letters and digits, however it was typed. */
export const CodeField = ({ label, length, value, onChange }: CodeFieldProps) => (
  <input
    id="code"
    className="code-field"
    aria-label={label}
    autoComplete="off"
    autoCapitalize="characters"
    spellCheck={false}
    value={value}
    onChange={({ target }) => onChange(asCode(target.value, length))}
  />
);
