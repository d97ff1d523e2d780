import { Textarea } from "@tarojs/components";
import { aria } from "@/platform/aria";

export interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  onChange(text: string): void;
}

/** Several lines to type. `text-area.h5.tsx` is its twin for browsers. */
export function TextArea({ id, label, value, longest, onChange }: TextAreaProps) {
  return (
    <Textarea
      id={id}
      className="text-field text-area"
      value={value}
      maxlength={longest}
      autoHeight
      showConfirmBar={false}
      cursorSpacing={120}
      onInput={({ detail }) => onChange(detail.value)}
      {...aria({ label })}
    />
  );
}
