import { widestHours } from "@shared/reminder/agreement";
import { Select } from "antd";
import { minuteClock } from "../words/clinic-time";
import { contactWords } from "../words/contact-words";

interface Props {
  readonly from: number;
  readonly to: number;
  readonly onChange: (part: { readonly from?: number; readonly to?: number }) => void;
}

const step = 30;
const count = (widestHours.to - widestHours.from) / step + 1;
const times = Array.from({ length: count }, (_, place) => {
  const value = widestHours.from + place * step;
  return { value, label: minuteClock(value) };
});

/** Between which times messages may come; never outside of what is allowed at all. */
export function HoursChoice({ from, to, onChange }: Props) {
  return (
    <>
      <div className="contact-hours">
        <Select
          aria-label={`${contactWords.hours} ${contactWords.from}`}
          value={from}
          options={times.slice(0, -1)}
          onChange={(value) => onChange({ from: value })}
        />
        <span aria-hidden="true">–</span>
        <Select
          aria-label={`${contactWords.hours} ${contactWords.to}`}
          value={to}
          options={times.slice(1)}
          onChange={(value) => onChange({ to: value })}
        />
      </div>
      {from >= to ? (
        <p className="field-problem" role="alert">
          {contactWords.hoursWrong}
        </p>
      ) : (
        <p className="soft">{contactWords.hoursMeans}</p>
      )}
    </>
  );
}
