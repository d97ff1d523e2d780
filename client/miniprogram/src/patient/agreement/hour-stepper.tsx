import { View } from "@tarojs/components";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { tapFeedback } from "@/platform/haptics";
import { agreementWords } from "@/words/agreement-words";
import { hourWords } from "@/words/clock-words";

interface HourStepperProps {
  readonly name: "from" | "to";
  /** Minutes of the day. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onChange(minute: number): void;
}

const hour = 60;

/** A full hour of the day, an hour earlier or later at a tap. */
export function HourStepper({ name, value, least, most, onChange }: HourStepperProps) {
  const word = agreementWords[name];
  const clock = hourWords(value);
  const step = (by: number) => {
    tapFeedback();
    onChange(value + by);
  };
  return (
    <View className="hour">
      <View className="hour__word">{word}</View>
      <Tappable
        id={`${name}-earlier`}
        className="hour__step"
        spoken={{ label: agreementWords.earlier(word, clock) }}
        off={value <= least}
        onTap={() => step(-hour)}
      >
        <Icon name="minus" />
      </Tappable>
      <View className="hour__value">{clock}</View>
      <Tappable
        id={`${name}-later`}
        className="hour__step"
        spoken={{ label: agreementWords.later(word, clock) }}
        off={value >= most}
        onTap={() => step(hour)}
      >
        <Icon name="plus" />
      </Tappable>
    </View>
  );
}
