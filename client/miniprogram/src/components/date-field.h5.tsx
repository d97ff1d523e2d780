import { parseLocalDate } from "@shared/calendar/local-date";
import type { DateFieldProps } from "./date-field";

/** A day chosen in the browser's own calendar. */
export const DateField = ({ id, label, value, from, to, onChange }: DateFieldProps) => (
  <input
    id={id}
    className="text-field"
    type="date"
    aria-label={label}
    min={from}
    max={to}
    value={value ?? ""}
    onChange={({ target }) => {
      const date = parseLocalDate(target.value);
      if (date !== undefined) onChange(date);
    }}
  />
);
