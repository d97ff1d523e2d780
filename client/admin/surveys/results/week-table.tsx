import { resultWords } from "../../words/survey-result-words";
import type { WeekTrend } from "./draw-week-trend";
import { meanWords, shareWords } from "./share-words";

/** The numbers behind the drawing. */
export function WeekTable({ trend: { points, scores, leastShown } }: { readonly trend: WeekTrend }) {
  return (
    <table className="plain-table result-table">
      <thead>
        <tr>
          <th scope="col">{resultWords.week}</th>
          <th scope="col">{resultWords.issued}</th>
          <th scope="col">{resultWords.answered}</th>
          <th scope="col">{resultWords.rate}</th>
          {scores.map(({ id, title }) => (
            <th key={id} scope="col">
              {title} {resultWords.mean}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ week, issued, answered, means, suppressed }) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            {suppressed ? (
              <td className="result-hidden" colSpan={3 + scores.length} title={resultWords.hiddenWhy}>
                {resultWords.hidden(leastShown)}
              </td>
            ) : (
              <>
                <td>{issued}</td>
                <td>{answered}</td>
                <td>{shareWords(answered, issued)}</td>
                {scores.map(({ id }) => (
                  <td key={id}>{means[id] === undefined ? "—" : meanWords(means[id])}</td>
                ))}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
