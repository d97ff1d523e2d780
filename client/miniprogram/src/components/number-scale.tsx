import type { InBoth } from "@shared/survey/in-both";
import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { tapFeedback } from "@/platform/haptics";
import { inLanguage } from "@/words/in-language";
import "./number-scale.scss";
import { Tappable } from "./tappable";

interface NumberScaleProps {
  /** What is asked, for those who cannot see it. */
  readonly label: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly ends: { readonly low: InBoth; readonly high: InBoth };
  readonly chosen: number | undefined;
  onChoose(value: number): void;
}

/** As many as fit side by side without being too small for a thumb. */
const mostInARow = 6;

/** Whole numbers to tap, in one row or two, with both ends named. */
export function NumberScale({ label, name, from, to, ends, chosen, onChoose }: NumberScaleProps) {
  const values = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const columns = values.length > mostInARow ? Math.ceil(values.length / 2) : values.length;
  const low = inLanguage(ends.low);
  const high = inLanguage(ends.high);
  const said = (value: number) => {
    if (value === from) return `${value} ${low}`;
    return value === to ? `${value} ${high}` : String(value);
  };
  return (
    <View>
      <View
        className="scale"
        style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}
        {...aria({ role: "radiogroup", label })}
      >
        {values.map((value) => (
          <Tappable
            key={value}
            id={`${name}-${value}`}
            className={`scale__value ${value === chosen ? "scale__value--chosen" : ""}`}
            spoken={{ role: "radio", checked: value === chosen, label: said(value) }}
            onTap={() => {
              tapFeedback();
              onChoose(value);
            }}
          >
            {String(value)}
          </Tappable>
        ))}
      </View>
      <View className="scale__ends" {...aria({ hidden: true })}>
        <View>{`${from} ${low}`}</View>
        <View className="scale__high">{`${to} ${high}`}</View>
      </View>
    </View>
  );
}
