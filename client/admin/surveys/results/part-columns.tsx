import type { ResultPart } from "@shared/survey/result-part";
import { resultWords } from "../../words/survey-result-words";

interface HeadProps {
  readonly first: string;
  readonly parts: readonly ResultPart[];
  /** There is only one: it needs no name. */
  readonly alone: boolean;
}

/** The heads of a table in which every part has its column. */
export function PartHeads({ first, parts, alone }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {parts.map(({ key, title }) => (
          <th key={key} scope="col">
            {alone ? resultWords.countAndShareHead : title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface HiddenProps {
  readonly leastShown: number;
  /** Over how many rows it reaches. */
  readonly rows: number;
}

/** Stands in the column of a part with too few answers, over all rows. */
export function HiddenCell({ leastShown, rows }: HiddenProps) {
  return (
    <td className="result-hidden" rowSpan={rows} title={resultWords.hiddenWhy}>
      {resultWords.hidden(leastShown)}
    </td>
  );
}
