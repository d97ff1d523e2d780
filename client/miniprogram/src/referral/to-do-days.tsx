import { clinicTime } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { CompanionItem, CompanionView } from "@shared/contract/referral-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Icon, type IconName } from "@/components/icon";
import { Tag } from "@/components/tag";
import { clockWords } from "@/words/clock-words";
import { nearDayWords } from "@/words/day-words";
import { toDoWords } from "@/words/to-do-words";
import "./to-do-days.scss";

const icons: Readonly<Record<CompanionItem["kind"], IconName>> = {
  checkIn: "pulse",
  reading: "sheet",
  visit: "calendar",
};

function itemWords({ kind, time }: CompanionItem, date: LocalDate): string {
  const [hour, minute] = (time ?? "").split(":");
  if (kind !== "visit" || hour === undefined || minute === undefined) return toDoWords.kinds[kind];
  return toDoWords.visitAt(clockWords(clinicTime(date, Number(hour), Number(minute))));
}

interface ToDoProps {
  readonly item: CompanionItem;
  readonly date: LocalDate;
  /** What is still to come is neither done nor late. */
  readonly ahead: boolean;
}

function ToDo({ item, date, ahead }: ToDoProps) {
  const doneWord = item.kind === "visit" ? toDoWords.came : toDoWords.done;
  return (
    <View className="row">
      <View className="row__icon">
        <Icon name={icons[item.kind]} small />
      </View>
      <View className="row__body lead">{itemWords(item, date)}</View>
      {item.done && <Tag text={doneWord} icon="check" tone="green" />}
      {!item.done && !ahead && <Tag text={toDoWords.open} tone="soft" />}
    </View>
  );
}

interface ToDoDaysProps extends Pick<CompanionView, "today" | "days"> {
  readonly level?: 2 | 3;
}

/** What is to be done, day by day, and whether it is done; nothing of what for. */
export function ToDoDays({ today, days, level = 2 }: ToDoDaysProps) {
  return (
    <>
      {days.map(({ date, items }) => (
        <View className="to-do-day" key={date}>
          <Heading className="to-do-day__name" level={level} text={nearDayWords(date, today)} />
          <View className="sheet rows">
            {items.map((item, at) => (
              // nothing but the place tells two of a kind apart
              <ToDo key={`${at} ${item.kind}`} item={item} date={date} ahead={date > today} />
            ))}
            {items.length === 0 && <View className="row soft">{toDoWords.nothing}</View>}
          </View>
        </View>
      ))}
    </>
  );
}
