import type { MyAppointment } from "@shared/contract/appointment-views";
import { isAhead } from "@shared/visit/visit-state";
import { View } from "@tarojs/components";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { visitWords } from "@/words/visit-words";

/** What must happen before it is confirmed, and what to bring. */
export function BeforeIt({ appointment }: { readonly appointment: MyAppointment }) {
  const { state, gatesOpen, prepare } = appointment;
  if (!isAhead(state)) return null;
  return (
    <>
      {gatesOpen.length > 0 && (
        <Section title={visitWords.beforeTitle}>
          <Notice icon="warning" tone="amber">
            {gatesOpen.map((gate) => (
              <View key={gate}>{visitWords.gates[gate]}</View>
            ))}
          </Notice>
        </Section>
      )}
      {prepare.length > 0 && (
        <Section title={visitWords.prepare}>
          <View className="sheet">
            {prepare.map((line) => (
              <View className="bullet" key={line}>
                {line}
              </View>
            ))}
          </View>
        </Section>
      )}
    </>
  );
}
