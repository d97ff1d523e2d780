import { clinicDateAt } from "@shared/calendar/instant";
import type { MyAppointment, PersonView, ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { providerName } from "@/booking/provider-name";
import { Notice } from "@/components/notice";
import { Section } from "@/components/section";
import { whenOf } from "@/words/appointment-words";
import { bookWords } from "@/words/book-words";
import { clockWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";
import type { Picked } from "./times";

interface ConfirmFactsProps {
  readonly service: ServiceView;
  readonly person: PersonView;
  readonly picked: Picked;
  readonly moving: MyAppointment | undefined;
}

function BeforeIt({ service }: { readonly service: ServiceView }) {
  if (service.gates.length === 0 && service.confirmation === "auto") return null;
  return (
    <View className="gap">
      <Notice icon="info" tone="amber">
        {service.gates.map((gate) => (
          <View key={gate}>{bookWords.gates[gate]}</View>
        ))}
        {service.confirmation === "desk" && <View>{bookWords.deskConfirms}</View>}
      </Notice>
    </View>
  );
}

/** Everything that is about to be booked, the day and the hour largest. */
export function ConfirmFacts({ service, person, picked, moving }: ConfirmFactsProps) {
  const { at } = picked.time;
  const who = providerName(service, picked.slot.resourceId);
  return (
    <>
      <View className="sheet gap">
        <View className="book__day">{weekdayWords(clinicDateAt(at))}</View>
        <View className="book__clock">{clockWords(at)}</View>
        {moving !== undefined && <View className="soft">{bookWords.oldTime(whenOf(moving))}</View>}
        <View className="book__what">{service.title}</View>
        {who !== "" && <View className="lead">{who}</View>}
        <View className="soft">{`${bookWords.minutes(service.minutes)} · ${bookWords.fees[service.fee]}`}</View>
        {person.name !== "" && <View className="soft">{`${bookWords.whom}：${person.name}`}</View>}
      </View>
      <BeforeIt service={service} />
      {service.prepare.length > 0 && (
        <Section title={bookWords.prepare}>
          <View className="sheet">
            {service.prepare.map((line) => (
              <View className="bullet" key={line}>
                {line}
              </View>
            ))}
          </View>
        </Section>
      )}
      <View className="section">
        <Notice icon="clock" tone="plain">
          {bookWords.noticeRule(service.changeAheadMinutes)}
        </Notice>
      </View>
    </>
  );
}
