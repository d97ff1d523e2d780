import type { ResultPart } from "@shared/survey/result-part";
import { resultWords } from "../../words/survey-result-words";

interface HeadProps {
  readonly first: string;
  readonly parts: readonly ResultPart[];
}

/** The heads of a table in which every part has its column. */
export function PartHeads({ first, parts }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {parts.map(({ key, title }) => (
          <th key={key} scope="col">
            {parts.length === 1 ? resultWords.countAndShareHead : title}
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
