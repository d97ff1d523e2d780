import { boardWords } from "../words/board-words";
import type { Lane } from "./lane";

interface Props {
  readonly lane: Lane;
  /** Above the column: a name, or a day. */
  readonly title: string;
  readonly note: string;
  readonly isToday: boolean;
}

/** Who or what a column is about, and how many come. */
export function LaneHeading({ lane, title, note, isToday }: Props) {
  const count = lane.appointments.filter(({ state }) => state !== "cancelled").length;
  return (
    <div className={isToday ? "lane-heading is-today" : "lane-heading"}>
      <strong>{title}</strong>
      <span>{note}</span>
      <span className="lane-count" title={boardWords.column(title, note, count)}>
        {count}
      </span>
    </div>
  );
}
