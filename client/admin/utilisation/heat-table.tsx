import type { LocalDate } from "@shared/calendar/local-date";
import type { UtilisationView } from "@shared/contract/desk-views";
import { Link } from "react-router";
import { clinicDay, weekdayWord } from "../words/clinic-time";
import { utilisationWords } from "../words/utilisation-words";
import { resourceKindWords } from "../words/visit-words";
import { shareOf, totalOf } from "./share";

interface Props {
  readonly view: UtilisationView;
  readonly today: LocalDate;
}

function HeatCell({ minutes, bold }: { readonly minutes: Parameters<typeof shareOf>[0]; readonly bold?: boolean }) {
  const share = shareOf(minutes);
  if (share === undefined) {
    return (
      <td className="heat-cell is-closed" title={utilisationWords.closedWords}>
        {utilisationWords.closed}
      </td>
    );
  }
  const { hours, of } = utilisationWords;
  const tint = Math.round(Math.min(1, share) * 62);
  return (
    <td
      className={bold ? "heat-cell is-total" : "heat-cell"}
      style={{ background: `color-mix(in srgb, var(--heyu-primary) ${tint}%, var(--heyu-surface))` }}
      title={of(hours(minutes.takenMinutes), hours(minutes.openMinutes))}
    >
      <span className={share > 0.8 ? "heat-figure is-deep" : "heat-figure"}>{Math.round(share * 100)}%</span>
    </td>
  );
}

/** Resources by days with the share that is taken, darker where it is fuller, and the sums of rows and columns. */
export function HeatTable({ view: { dates, rows }, today }: Props) {
  const column = (place: number) => totalOf(rows.flatMap(({ days }) => days[place] ?? []));
  return (
    <div className="heat-scroll">
      <table className="heat">
        <thead>
          <tr>
            <th scope="col">{utilisationWords.resource}</th>
            {dates.map((date) => (
              <th key={date} scope="col" className={date === today ? "is-today" : undefined}>
                <Link to={date === today ? "/board" : `/board?date=${date}`}>
                  {clinicDay(date, today)}
                  <span>{weekdayWord(date)}</span>
                </Link>
              </th>
            ))}
            <th scope="col">{utilisationWords.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ resourceId, name, kind, days }) => (
            <tr key={resourceId}>
              <th scope="row">
                {name} <span className="soft">{resourceKindWords[kind]}</span>
              </th>
              {days.map((minutes, place) => (
                <HeatCell key={dates[place] ?? place} minutes={minutes} />
              ))}
              <HeatCell minutes={totalOf(days)} bold />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{utilisationWords.total}</th>
            {dates.map((date, place) => (
              <HeatCell key={date} minutes={column(place)} bold />
            ))}
            <HeatCell minutes={totalOf(rows.flatMap(({ days }) => days))} bold />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
