import type { ResultView } from "@shared/contract/survey-views";
import type { ResultPart } from "@shared/survey/result-part";
import type { Score } from "@shared/survey/survey";
import { Board } from "../../parts/board";
import { resultWords } from "../../words/survey-result-words";
import { CountTable } from "./count-table";
import { meanWords } from "./share-words";

interface Props {
  readonly view: ResultView;
  readonly score: Score;
}

const resultOf = (part: ResultPart, id: string) => part.scores.find(({ scoreId }) => scoreId === id);

function Means({ parts, score }: { readonly parts: readonly ResultPart[]; readonly score: Score }) {
  return (
    <ul className="result-facts">
      {parts
        .filter(({ suppressed }) => !suppressed)
        .map((part) => {
          const result = resultOf(part, score.id);
          return (
            <li key={part.key}>
              {parts.length > 1 && <strong>{part.title}</strong>}{" "}
              {result ? `${resultWords.meanOf(meanWords(result.mean))}，${result.count} 份` : resultWords.noScores}
            </li>
          );
        })}
    </ul>
  );
}

/** The mean of one score and how often each of its bands was reached. */
export function ScoreBoard({ view: { parts, leastShown }, score }: Props) {
  return (
    <Board title={`${resultWords.score}：${score.title}`}>
      <Means parts={parts} score={score} />
      <CountTable
        head={resultWords.bands}
        rows={score.bands.map(({ id, label }) => ({ key: id, title: label }))}
        parts={parts}
        leastShown={leastShown}
        countsOf={(part) => {
          const result = resultOf(part, score.id);
          return { counts: result?.bands ?? {}, whole: result?.count ?? 0 };
        }}
      />
    </Board>
  );
}
