import type { Card } from "@shared/pathway/plan";
import { View } from "@tarojs/components";
import { CareMark } from "@/components/care-mark";
import { Section } from "@/components/section";
import { todayWords } from "@/words/today-words";

const parts = [
  { kind: "do", title: todayWords.doIt },
  { kind: "dont", title: todayWords.avoid },
  { kind: "info", title: todayWords.know },
] as const;

/** The lines of a sheet: what to do, what to avoid, what to know. */
export function CardLines({ lines }: Pick<Card, "lines">) {
  return (
    <>
      {parts.map(({ kind, title }) => {
        const own = lines.filter((line) => line.kind === kind);
        if (own.length === 0) return null;
        return (
          <Section key={kind} title={title}>
            <View className="sheet rows">
              {own.map(({ id, text }) => (
                <View className="instruction__line" key={id}>
                  <CareMark kind={kind} />
                  <View className="row__body">{text}</View>
                </View>
              ))}
            </View>
          </Section>
        );
      })}
    </>
  );
}
