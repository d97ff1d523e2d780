import { type Interval, intersect, subtract, union } from "@shared/appointment/interval";
import type { LocalDate } from "@shared/calendar/local-date";
import type { BoardResource, BoardView } from "@shared/contract/desk-views";
import { Button } from "antd";
import { boardWords } from "../words/board-words";
import { clinicDay, weekdayWord } from "../words/clinic-time";
import { resourceKindWords } from "../words/visit-words";
import { lanesOfDay } from "./lane";
import "./week-counts.css";

interface Props {
  readonly board: BoardView;
  readonly today: LocalDate;
  readonly shown: (resource: BoardResource) => boolean;
  readonly onDay: (date: LocalDate) => void;
  readonly onResource: (resourceId: string) => void;
}

const length = (pieces: readonly Interval[]): number => pieces.reduce((sum, [from, to]) => sum + to - from, 0);

/** Share of the open minutes that are taken; `undefined` on a closed day. */
function takenShare({ open, blocks, taken }: BoardResource): number | undefined {
  const there = subtract(union(open), union(blocks.map(({ from, to }): Interval => [from, to])));
  const minutes = length(there);
  if (minutes === 0) return undefined;
  return length(intersect(union(taken.map(({ from, to }): Interval => [from, to])), there)) / minutes;
}

function DayCell({ count, share }: { readonly count: number; readonly share: number | undefined }) {
  if (share === undefined && count === 0) return <span className="soft">{boardWords.closed}</span>;
  const percent = Math.round((share ?? 0) * 100);
  return (
    <>
      <strong>{boardWords.people(count, 0)}</strong>
      <span className="week-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className="hidden-text">{boardWords.free(percent)}</span>
    </>
  );
}

/** Everybody's week: how many come each day and how full it is. */
export function WeekCounts({ board, today, shown, onDay, onResource }: Props) {
  const resources = board.days[0]?.resources.filter(shown) ?? [];
  return (
    <table className="week-counts">
      <thead>
        <tr>
          <th scope="col">{boardWords.resource}</th>
          {board.days.map(({ date }) => (
            <th key={date} scope="col" className={date === today ? "is-today" : undefined}>
              <Button type="link" size="small" onClick={() => onDay(date)}>
                {weekdayWord(date)} {clinicDay(date, today)}
              </Button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {resources.map(({ resourceId, name, title, kind }) => (
          <tr key={resourceId}>
            <th scope="row">
              <Button type="link" size="small" onClick={() => onResource(resourceId)}>
                {name}
              </Button>
              <span className="soft"> {title ?? resourceKindWords[kind]}</span>
            </th>
            {board.days.map((day) => {
              const lane = lanesOfDay(day, (one) => one.resourceId === resourceId)[0];
              const count = lane?.appointments.filter(({ state }) => state !== "cancelled").length ?? 0;
              const percent = Math.round(((lane && takenShare(lane.resource)) ?? 0) * 100);
              return (
                <td key={day.date} title={boardWords.free(percent)}>
                  <DayCell count={count} share={lane && takenShare(lane.resource)} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
