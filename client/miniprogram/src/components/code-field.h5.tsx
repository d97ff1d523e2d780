import { asCode, inGroups } from "./as-code";
import type { CodeFieldProps } from "./code-field";

/** A code of capital letters and digits, however it was typed. */
export const CodeField = ({ label, length, value, group = length, onChange }: CodeFieldProps) => (
  <input
    id="code"
    className="code-field"
    aria-label={label}
    autoComplete="off"
    autoCapitalize="characters"
    spellCheck={false}
    value={inGroups(value, group)}
    onChange={({ target }) => onChange(asCode(target.value, length))}
  />
);
