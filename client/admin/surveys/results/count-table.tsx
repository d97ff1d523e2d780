import type { ResultPart } from "@shared/survey/result-part";
import { resultWords } from "../../words/survey-result-words";
import { HiddenCell, PartHeads } from "./part-columns";
import { shareWords } from "./share-words";

interface Props {
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly { readonly key: string; readonly title: string }[];
  readonly parts: readonly ResultPart[];
  readonly leastShown: number;
  /** How many of a part lie in each row, and of how many. */
  readonly countsOf: (part: ResultPart) => {
    readonly counts: Readonly<Record<string, number>>;
    readonly whole: number;
  };
}

function CountCell({ count, whole }: { readonly count: number; readonly whole: number }) {
  return (
    <td>
      <span className="result-cell">
        <span className="result-bar" aria-hidden="true">
          <span style={{ width: `${whole === 0 ? 0 : (count / whole) * 100}%` }} />
        </span>
        <span className="result-figure">{resultWords.countAndShare(count, shareWords(count, whole))}</span>
      </span>
    </td>
  );
}

/** As many parts as stand beside each other legibly, on the screen and on paper. */
const mostBeside = 5;

const besides = (parts: readonly ResultPart[]): readonly (readonly ResultPart[])[] =>
  Array.from({ length: Math.ceil(parts.length / mostBeside) }, (_, place) =>
    parts.slice(place * mostBeside, (place + 1) * mostBeside),
  );

/** How often what was answered: a row for each choice, a column for each part, with bars to see and numbers to read. */
export function CountTable({ head, rows, parts, leastShown, countsOf }: Props) {
  return besides(parts).map((some) => (
    <table key={some[0]?.key} className="plain-table result-table">
      <PartHeads first={head} parts={some} alone={parts.length === 1} />
      <tbody>
        {rows.map(({ key, title }, place) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {some.map((part) => {
              if (part.suppressed) {
                return place === 0 && <HiddenCell key={part.key} leastShown={leastShown} rows={rows.length} />;
              }
              const { counts, whole } = countsOf(part);
              return <CountCell key={part.key} count={counts[key] ?? 0} whole={whole} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
