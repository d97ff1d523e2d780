import { clinicDateAt } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { View } from "@tarojs/components";
import { Icon } from "@/components/icon";
import { Section } from "@/components/section";
import { phoneNow } from "@/platform/clock";
import { companionWords } from "@/words/companion-words";
import { ToDoDays } from "../to-do-days";

/** Two days as they may look, drawn by the very component that the other person sees. */
function Example() {
  const today = clinicDateAt(phoneNow());
  const days = [
    {
      date: today,
      items: [
        { kind: "checkIn", done: true },
        { kind: "reading", done: false },
      ],
    },
    { date: addDays(today, 1), items: [{ kind: "visit", time: "09:30", done: false }] },
  ] as const;
  return <ToDoDays today={today} days={days} level={3} />;
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly icon: "check" | "cross";
}

const Lines = ({ lines, icon }: LinesProps) => (
  <View className="sheet">
    {lines.map((line) => (
      <View className="what-is-seen__line" key={line}>
        <Icon name={icon} small />
        <View className="row__body">{line}</View>
      </View>
    ))}
  </View>
);

/** Exactly what the other person sees and what not, with an example. */
export function WhatIsSeen() {
  return (
    <>
      <Section title={companionWords.sees}>
        <Lines lines={companionWords.seesLines} icon="check" />
      </Section>
      <Section title={companionWords.seesNot}>
        <Lines lines={companionWords.seesNotLines} icon="cross" />
      </Section>
      <View className="soft gap">{companionWords.onlyOne}</View>
      <Section title={companionWords.preview}>
        <View className="what-is-seen__example">
          <Example />
        </View>
      </Section>
    </>
  );
}
