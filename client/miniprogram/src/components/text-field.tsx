import { Input } from "@tarojs/components";
import { aria } from "@/platform/aria";

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  onChange(text: string): void;
}

/** One line to type, such as a name. `text-field.h5.tsx` is its twin for browsers. */
export function TextField({ id, label, value, longest, onChange }: TextFieldProps) {
  return (
    <Input
      id={id}
      className="text-field"
      value={value}
      maxlength={longest}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  );
}
