import type { CareLine } from "@shared/pathway/plan";
import { View } from "@tarojs/components";
import { useState } from "react";
import { CareMark } from "@/components/care-mark";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { Section } from "@/components/section";
import { Tappable } from "@/components/tappable";
import { todayWords } from "@/words/today-words";
import "./care-lines.scss";

const parts = [
  { kind: "do", word: todayWords.doIt },
  { kind: "dont", word: todayWords.avoid },
  { kind: "info", word: todayWords.know },
] as const;

/** As many lines as can be taken in at a glance. */
const atAGlance = 5;

/** What to do and to avoid today; the first lines at once, the rest on a tap. */
export function CareLines({ lines }: { readonly lines: readonly CareLine[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, atAGlance);
  return (
    <Section title={todayWords.careToday}>
      <View className="sheet rows">
        {parts.map(({ kind, word }) => {
          const own = shown.filter((line) => line.kind === kind);
          if (own.length === 0) return null;
          return (
            <View className="care-part" key={kind}>
              <Heading className={`care-part__name care-part__name--${kind}`} level={3} text={word} />
              {own.map(({ id, text }) => (
                <View className="care-line" key={id}>
                  <CareMark kind={kind} />
                  <View className="row__body">{text}</View>
                </View>
              ))}
            </View>
          );
        })}
        {lines.length > atAGlance && (
          <Tappable className="care-line__more" spoken={{ expanded: all }} onTap={() => setAll(!all)}>
            <View>{all ? todayWords.showLess : todayWords.showAll(lines.length)}</View>
            <Icon name={all ? "up" : "down"} small />
          </Tappable>
        )}
      </View>
    </Section>
  );
}
