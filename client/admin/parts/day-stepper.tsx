import type { LocalDate } from "@shared/calendar/local-date";
import { parseLocalDate } from "@shared/calendar/local-date";
import { Button, DatePicker } from "antd";
import dayjs from "dayjs";
import { boardWords } from "../words/board-words";
import { weekdayWord } from "../words/clinic-time";
import "./day-stepper.css";

interface Props {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly earlier: { readonly to: LocalDate; readonly words: string };
  readonly later: { readonly to: LocalDate; readonly words: string };
  readonly onGo: (date: LocalDate) => void;
}

/** Leads from day to day, to any day, and back to today. */
export function DayStepper({ date, today, earlier, later, onGo }: Props) {
  return (
    <div className="day-stepper">
      <Button aria-label={earlier.words} title={earlier.words} onClick={() => onGo(earlier.to)}>
        ‹
      </Button>
      <DatePicker
        aria-label={boardWords.date}
        value={dayjs(date)}
        allowClear={false}
        format={(value) => `${value.format("YYYY年M月D日")} ${weekdayWord(value.format("YYYY-MM-DD") as LocalDate)}`}
        onChange={(value) => {
          const chosen = parseLocalDate(value?.format("YYYY-MM-DD") ?? "");
          if (chosen) onGo(chosen);
        }}
      />
      <Button aria-label={later.words} title={later.words} onClick={() => onGo(later.to)}>
        ›
      </Button>
      <Button disabled={date === today} onClick={() => onGo(today)}>
        {boardWords.today}
      </Button>
    </div>
  );
}
