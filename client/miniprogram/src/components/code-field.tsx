import { Input } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { asCode, inGroups } from "./as-code";

export interface CodeFieldProps {
  readonly label: string;
  readonly length: number;
  readonly value: string;
  /** Shown in pieces of so many letters; in one piece unless told. */
  readonly group?: number;
  onChange(code: string): void;
}

/** A code of capital letters and digits, however it was typed. */
export function CodeField({ label, length, value, group = length, onChange }: CodeFieldProps) {
  return (
    <Input
      id="code"
      className="code-field"
      value={inGroups(value, group)}
      maxlength={length + 8}
      onInput={({ detail }) => onChange(asCode(detail.value, length))}
      {...aria({ label })}
    />
  );
}
