import type { MyAppointment, ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { Tappable } from "@/components/tappable";
import { whenOf } from "@/words/appointment-words";
import { bookWords } from "@/words/book-words";
import { dayWords, weekdayWords } from "@/words/day-words";
import { visitsWords } from "@/words/visits-words";
import type { Suggested } from "./booking";

interface TimeHeadProps {
  readonly service: ServiceView;
  readonly moving: MyAppointment | undefined;
  readonly suggested: Suggested;
  onOtherService(): void;
}

function suggestion({ from, to }: Suggested, { toDate }: ServiceView): string | undefined {
  if (from === undefined) return undefined;
  if (from > toDate) return bookWords.suggestedTooFar(dayWords(toDate));
  return bookWords.suggestedDays(visitsWords.between(weekdayWords(from), weekdayWords(to ?? from)));
}

/** What the times are for, and what should be kept in mind when choosing one. */
export function TimeHead({ service, moving, suggested, onOtherService }: TimeHeadProps) {
  const hint = suggestion(suggested, service);
  return (
    <View className="time-head">
      <View className="time-head__service">
        <Heading className="title row__body" level={1} text={service.title} />
        {moving === undefined && (
          <Tappable id="other-service" className="time-head__other" onTap={onOtherService}>
            {bookWords.otherService}
          </Tappable>
        )}
      </View>
      {moving !== undefined && <View className="lead">{bookWords.oldTime(whenOf(moving))}</View>}
      {service.gestation !== undefined && (
        <View>{bookWords.gestation(service.gestation.fromDay, service.gestation.toDay)}</View>
      )}
      {hint !== undefined && (
        <View className="gap">
          <Notice icon="calendar">{hint}</Notice>
        </View>
      )}
    </View>
  );
}
