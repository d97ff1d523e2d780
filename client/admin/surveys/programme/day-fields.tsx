import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { parseLocalDate } from "@shared/calendar/local-date";
import type { SurveyTrigger } from "@shared/survey/survey-rule";
import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { clinicClock } from "../../words/clinic-time";
import { programmeWords } from "../../words/programme-words";
import { Labelled } from "./labelled";

interface Props<Kind extends SurveyTrigger["kind"]> {
  readonly trigger: Extract<SurveyTrigger, { readonly kind: Kind }>;
  readonly onChange: (trigger: SurveyTrigger) => void;
}

/** The hours of the day in which a day's survey may come up. */
const hours = Array.from({ length: 11 }, (_, place) => place + 9);
const longestDays = 730;

const dayNumbers = (typed: readonly string[]): readonly number[] =>
  [...new Set(typed.map(Number).filter((day) => Number.isInteger(day) && day >= 0 && day <= longestDays))].sort(
    (one, other) => one - other,
  );

/** On which days after the procedure, at which hour. */
export function DayFields({ trigger, onChange }: Props<"day">) {
  return (
    <>
      <Labelled label={programmeWords.daysAfter}>
        {(id) => (
          <Select
            id={id}
            className="wide"
            mode="tags"
            tokenSeparators={[",", "，", "、", " "]}
            value={trigger.days.map(String)}
            onChange={(typed: readonly string[]) => onChange({ ...trigger, days: dayNumbers(typed).slice(0, 40) })}
          />
        )}
      </Labelled>
      <Labelled label={programmeWords.atHour}>
        {(id) => (
          <Select
            id={id}
            className="rule-hour"
            value={trigger.atHour}
            options={hours.map((value) => ({ value, label: programmeWords.hour(value) }))}
            onChange={(atHour) => onChange({ ...trigger, atHour })}
          />
        )}
      </Labelled>
    </>
  );
}

/** The moment as a picker shows it: the clinic's clock, wherever the browser is. */
const pickedOf = (at: Instant): dayjs.Dayjs => dayjs(`${clinicDateAt(at)}T${clinicClock(at)}`);

function momentOf(picked: dayjs.Dayjs): Instant | undefined {
  const date = parseLocalDate(picked.format("YYYY-MM-DD"));
  return date && clinicTime(date, picked.hour(), picked.minute());
}

/** The moment at which everybody is asked once. */
export function MomentField({ trigger, onChange }: Props<"wave">) {
  return (
    <Labelled label={programmeWords.at}>
      {(id) => (
        <DatePicker
          id={id}
          showTime={{ format: "HH:mm", minuteStep: 5 }}
          format="YYYY-MM-DD HH:mm"
          allowClear={false}
          value={pickedOf(trigger.at)}
          onChange={(picked) => {
            const at = picked && momentOf(picked);
            if (at) onChange({ ...trigger, at });
          }}
        />
      )}
    </Labelled>
  );
}
