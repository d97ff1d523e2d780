import type { WeeklyHours } from "@shared/appointment/resource";
import { HoursField, hoursInOrder } from "../parts/hours-field";
import { leaveWords } from "../words/leave-words";
import { weekdayList, weekdayNames } from "../words/timetable-words";

interface Props {
  readonly hours: WeeklyHours;
  readonly onChange: (hours: WeeklyHours) => void;
}

/** Whether every day's pieces are in order and apart. */
export const weekInOrder = (hours: WeeklyHours): boolean => weekdayList.every((day) => hoursInOrder(hours[day] ?? []));

/** Opening hours of each day of the week. */
export function WeeklyField({ hours, onChange }: Props) {
  return (
    <div className="weekly-field">
      {weekdayList.map((day) => (
        <HoursField
          key={day}
          label={weekdayNames[day]}
          value={hours[day] ?? []}
          onChange={(pieces) => onChange({ ...hours, [day]: pieces })}
        />
      ))}
      {!weekInOrder(hours) && (
        <p className="field-problem" role="alert">
          {leaveWords.wrongPieces}
        </p>
      )}
    </div>
  );
}
