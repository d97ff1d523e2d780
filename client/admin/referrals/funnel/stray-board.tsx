import { clinicDateAt } from "@shared/calendar/instant";
import type { StrayRow } from "@shared/contract/referral-views";
import { Board } from "../../parts/board";
import { useNow } from "../../parts/use-now";
import { clinicDay, clinicMoment } from "../../words/clinic-time";
import { strayListWords, strayWords } from "../../words/referral-words";

function StrayTable({ strays }: { readonly strays: readonly StrayRow[] }) {
  const now = useNow(60_000);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{strayListWords.date}</th>
          <th scope="col">{strayListWords.kind}</th>
          <th scope="col" className="figure">
            {strayListWords.count}
          </th>
          <th scope="col">{strayListWords.last}</th>
        </tr>
      </thead>
      <tbody>
        {strays.map(({ date, kind, count, lastAt }) => (
          <tr key={`${date}:${kind}`}>
            <th scope="row">{clinicDay(date, clinicDateAt(now))}</th>
            <td>
              {strayWords[kind].title}
              <span className="line-means">{strayWords[kind].means}</span>
            </td>
            <td className="figure">{count}</td>
            <td className="stray-last">{clinicMoment(lastAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Codes that were tried and do not exist, day by day, with what to make of them. */
export function StrayBoard({ strays }: { readonly strays: readonly StrayRow[] }) {
  return (
    <Board title={strayListWords.title} tools={<span className="soft">{strayListWords.lead}</span>}>
      {strays.length === 0 ? <p>{strayListWords.none}</p> : <StrayTable strays={strays} />}
      <p className="soft stray-advice">{strayListWords.advice}</p>
    </Board>
  );
}
