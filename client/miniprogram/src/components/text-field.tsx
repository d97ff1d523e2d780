import { Input } from "@tarojs/components";
import { aria } from "@/platform/aria";

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** Only digits, such as a phone number. */
  readonly digits?: boolean;
  onChange(text: string): void;
}

/** One line to type, such as a name. `text-field.h5.tsx` is its twin for browsers. */
export function TextField({ id, label, value, longest, digits = false, onChange }: TextFieldProps) {
  return (
    <Input
      id={id}
      className="text-field"
      value={value}
      type={digits ? "number" : "text"}
      maxlength={longest}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  );
}
