import type { LocalDate } from "@shared/calendar/local-date";
import type { ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { monthOf, nextMonth, previousMonth } from "@/booking/month-grid";
import { Heading } from "@/components/heading";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { bookWords } from "@/words/book-words";
import { monthWords } from "@/words/day-words";

interface MonthHeadProps {
  readonly service: ServiceView;
  readonly month: LocalDate;
  onMonth(month: LocalDate): void;
}

/** Which month, with the way to its neighbours as far as booking is open. */
export function MonthHead({ service, month, onMonth }: MonthHeadProps) {
  return (
    <View className="calendar__head">
      <Tappable
        id="previous-month"
        className="calendar__turn"
        spoken={{ label: bookWords.previousMonth }}
        off={month <= monthOf(service.fromDate)}
        onTap={() => onMonth(previousMonth(month))}
      >
        <Icon name="left" />
      </Tappable>
      <Heading className="title" text={monthWords(month)} />
      <Tappable
        id="next-month"
        className="calendar__turn"
        spoken={{ label: bookWords.nextMonth }}
        off={month >= monthOf(service.toDate)}
        onTap={() => onMonth(nextMonth(month))}
      >
        <Icon name="right" />
      </Tappable>
    </View>
  );
}
