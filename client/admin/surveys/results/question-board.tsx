import type { ResultView } from "@shared/contract/survey-views";
import type { QuestionResult, ResultPart } from "@shared/survey/result-part";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { Board } from "../../parts/board";
import { resultWords } from "../../words/survey-result-words";
import { answerRows } from "./answer-rows";
import { CountTable } from "./count-table";
import { meanWords } from "./share-words";

interface Props {
  readonly view: ResultView;
  readonly question: SurveyQuestion;
  /** Which question of the survey it is. */
  readonly place: number;
}

const resultOf = (part: ResultPart, id: string): QuestionResult | undefined =>
  part.questions.find(({ questionId }) => questionId === id);

/** How many answered it and what came out, in a line for each part that may be shown. */
function Facts({ parts, question }: { readonly parts: readonly ResultPart[]; readonly question: SurveyQuestion }) {
  return (
    <ul className="result-facts">
      {parts
        .filter(({ suppressed }) => !suppressed)
        .map((part) => {
          const result = resultOf(part, question.id);
          const facts = [
            resultWords.answeredBy(result?.answered ?? 0),
            ...(question.mayDecline ? [resultWords.declinedBy(result?.declined ?? 0)] : []),
            ...(result?.mean === undefined ? [] : [resultWords.meanOf(meanWords(result.mean))]),
          ];
          return (
            <li key={part.key}>
              {parts.length > 1 && <strong>{part.title}</strong>} {facts.join("，")}
            </li>
          );
        })}
    </ul>
  );
}

/** How one question was answered. */
export function QuestionBoard({ view: { parts, leastShown }, question, place }: Props) {
  const rows = answerRows(question);
  return (
    <Board title={resultWords.question(place, question.text.zh)}>
      <Facts parts={parts} question={question} />
      {question.kind === "text" && <p className="soft">{resultWords.textHere}</p>}
      {question.kind === "number" && <p className="soft">{resultWords.numberHere}</p>}
      {rows.length > 0 && (
        <CountTable
          head={resultWords.choice}
          rows={rows}
          parts={parts}
          leastShown={leastShown}
          countsOf={(part) => {
            const result = resultOf(part, question.id);
            return { counts: result?.counts ?? {}, whole: result?.answered ?? 0 };
          }}
        />
      )}
    </Board>
  );
}
