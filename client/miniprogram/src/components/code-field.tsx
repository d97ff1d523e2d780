import { Input } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { asCode } from "./as-code";

export interface CodeFieldProps {
  readonly label: string;
  readonly length: number;
  readonly value: string;
  onChange(code: string): void;
}

/** A code of capital letters and digits, however it was typed. */
export function CodeField({ label, length, value, onChange }: CodeFieldProps) {
  return (
    <Input
      id="code"
      className="code-field"
      value={value}
      maxlength={length + 8}
      onInput={({ detail }) => onChange(asCode(detail.value, length))}
      {...aria({ label })}
    />
  );
}
