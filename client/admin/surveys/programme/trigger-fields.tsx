import type { Instant } from "@shared/calendar/instant";
import { clinicDateAt, clinicTime } from "@shared/calendar/instant";
import { parseLocalDate } from "@shared/calendar/local-date";
import type { PathwayId } from "@shared/pathway/pathway";
import type { SurveyTrigger } from "@shared/survey/survey-rule";
import { DatePicker, InputNumber, Select } from "antd";
import dayjs from "dayjs";
import { useTimetable } from "../../visit/use-timetable";
import { clinicClock } from "../../words/clinic-time";
import { pathwayTitles } from "../../words/pathway-titles";
import { programmeWords } from "../../words/programme-words";
import { Labelled } from "./labelled";

interface Props<Trigger extends SurveyTrigger = SurveyTrigger> {
  readonly trigger: Trigger;
  readonly onChange: (trigger: SurveyTrigger) => void;
}

type Kind<K extends SurveyTrigger["kind"]> = Extract<SurveyTrigger, { readonly kind: K }>;
type OfVisits = Kind<"visitAhead"> | Kind<"visitDone">;
type OfPathway = Kind<"day"> | Kind<"start"> | Kind<"wave"> | Kind<"random">;

const everybody = "all";
/** The hours of the day in which a day's survey may come up. */
const hours = Array.from({ length: 11 }, (_, place) => place + 9);
const longestHours = 720;
const longestDays = 730;

function Services({ trigger, onChange }: Props<OfVisits>) {
  const services = useTimetable().data?.services ?? [];
  return (
    <Labelled label={programmeWords.services} hint={programmeWords.servicesAll}>
      {(id) => (
        <Select
          id={id}
          className="wide"
          mode="multiple"
          value={[...trigger.serviceIds]}
          showSearch={{ optionFilterProp: "label" }}
          options={services.map((service) => ({ value: service.id, label: service.title }))}
          onChange={(serviceIds) => onChange({ ...trigger, serviceIds })}
        />
      )}
    </Labelled>
  );
}

function Hours({ trigger, onChange }: Props<OfVisits | Kind<"start">>) {
  const ahead = trigger.kind === "visitAhead";
  return (
    <Labelled label={ahead ? programmeWords.hoursAhead : programmeWords.hoursAfter}>
      {(id) => (
        <InputNumber
          id={id}
          min={ahead ? 1 : 0}
          max={longestHours}
          precision={0}
          value={trigger.hours}
          onChange={(next) => next !== null && onChange({ ...trigger, hours: next })}
        />
      )}
    </Labelled>
  );
}

function Pathway({ trigger, onChange }: Props<OfPathway>) {
  const ids = Object.keys(pathwayTitles) as PathwayId[];
  return (
    <Labelled label={programmeWords.pathway}>
      {(id) => (
        <Select<PathwayId | typeof everybody>
          id={id}
          className="rule-select"
          value={trigger.pathwayId ?? everybody}
          options={[
            { value: everybody, label: programmeWords.pathwayAll },
            ...ids.map((value) => ({ value, label: pathwayTitles[value] })),
          ]}
          onChange={(next) => onChange({ ...trigger, pathwayId: next === everybody ? null : next })}
        />
      )}
    </Labelled>
  );
}

const dayNumbers = (typed: readonly string[]): readonly number[] =>
  [...new Set(typed.map(Number).filter((day) => Number.isInteger(day) && day >= 0 && day <= longestDays))].sort(
    (one, other) => one - other,
  );

function Days({ trigger, onChange }: Props<Kind<"day">>) {
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

function Moment({ trigger, onChange }: Props<Kind<"wave">>) {
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

/** What one kind of trigger needs to know. */
export function TriggerFields({ trigger, onChange }: Props) {
  switch (trigger.kind) {
    case "visitAhead":
    case "visitDone":
      return (
        <>
          <Hours trigger={trigger} onChange={onChange} />
          <Services trigger={trigger} onChange={onChange} />
        </>
      );
    case "day":
      return (
        <>
          <Pathway trigger={trigger} onChange={onChange} />
          <Days trigger={trigger} onChange={onChange} />
        </>
      );
    case "start":
      return (
        <>
          <Pathway trigger={trigger} onChange={onChange} />
          <Hours trigger={trigger} onChange={onChange} />
        </>
      );
    case "wave":
      return (
        <>
          <Pathway trigger={trigger} onChange={onChange} />
          <Moment trigger={trigger} onChange={onChange} />
        </>
      );
    case "random":
      return (
        <>
          <Pathway trigger={trigger} onChange={onChange} />
          <p className="soft">{programmeWords.random}</p>
        </>
      );
  }
}
