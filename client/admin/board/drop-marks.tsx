import { type Interval, union } from "@shared/appointment/interval";
import type { FreePlace } from "../booking/free-place";
import { minuteClock } from "../words/clinic-time";
import { placed } from "./board-span";
import "./drop.css";

interface Props {
  /** Free places in this column. */
  readonly places: readonly FreePlace[];
  readonly target: FreePlace | undefined;
  readonly minutes: number;
  readonly name: string;
  readonly start: number;
}

/** Where a dragged block may be let go, and where it would land. */
export function DropMarks({ places, target, minutes, name, start }: Props) {
  const free = union(places.map(({ at }): Interval => [at, at + minutes]));
  return (
    <>
      {free.map(([from, to]) => (
        <div key={from} className="drop-free" style={placed(start, from, to)} />
      ))}
      {target && (
        <div className="drop-target" style={placed(start, target.at, target.at + minutes)}>
          <strong>{minuteClock(target.at)}</strong> {name}
        </div>
      )}
    </>
  );
}
