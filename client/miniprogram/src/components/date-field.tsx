import { type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import { Picker, View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { fullDayWords } from "@/words/day-words";
import { screenWords } from "@/words/screen-words";
import { Icon } from "./icon";

export interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: LocalDate | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
  onChange(date: LocalDate): void;
}

/** A day chosen on WeChat's wheel. `date-field.h5.tsx` is its twin for browsers. */
export function DateField({ id, label, value, from, to, onChange }: DateFieldProps) {
  const said = value === undefined ? screenWords.chooseDate : fullDayWords(value);
  return (
    <Picker
      mode="date"
      value={value ?? to}
      start={from}
      end={to}
      onChange={({ detail }) => {
        const date = parseLocalDate(String(detail.value));
        if (date !== undefined) onChange(date);
      }}
    >
      <View id={id} className="text-field date-field" {...aria({ role: "button", label: `${label} ${said}` })}>
        <View className={value === undefined ? "soft" : ""}>{said}</View>
        <Icon name="calendar" small />
      </View>
    </Picker>
  );
}
