import type { SheetRow } from "@shared/contract/survey-views";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import "../parts/earlier.css";
import { sheetWords } from "../words/sheet-words";
import { answerWords } from "./answer-words";
import type { SheetPair } from "./sheet-pairs";

const change = (before: unknown, after: unknown): string => {
  if (typeof before !== "number" || typeof after !== "number") return "";
  const by = Math.round((after - before) * 10) / 10;
  return by === 0 ? sheetWords.same : by > 0 ? `+${by}` : `−${-by}`;
};

const scorePrefix = "score:";

interface Line {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

const answered = (row: SheetRow, { id }: SurveyQuestion) => row.answers?.[id];
const scoreOf = ({ scores = [] }: SheetRow, id: string) => scores.find((score) => score.id === id)?.value;
const shown = (value: number | undefined): string => (value === undefined ? sheetWords.notAnswered : String(value));

function linesOf({ survey, before, after }: SheetPair): readonly Line[] {
  const scores = survey.scores.map(({ id, title }) => {
    const [first, second] = [scoreOf(before, id), scoreOf(after, id)];
    return {
      id: `${scorePrefix}${id}`,
      title,
      before: shown(first),
      after: shown(second),
      change: change(first, second),
    };
  });
  const questions = survey.questions
    .filter((question) => answered(before, question) !== undefined || answered(after, question) !== undefined)
    .map((question) => {
      const [first, second] = [answered(before, question), answered(after, question)];
      return {
        id: question.id,
        title: question.text.zh,
        before: answerWords(question, first),
        after: answerWords(question, second),
        change: change(first, second),
      };
    });
  return [...scores, ...questions];
}

/** The same questions before and after, side by side; the scores can be read before it is opened. */
export function BeforeAfter({ pair }: { readonly pair: SheetPair }) {
  const lines = linesOf(pair);
  return (
    <details className="sheet-pair earlier">
      <summary>
        {sheetWords.compare(pair.survey.title.zh)}
        {lines
          .filter(({ id }) => id.startsWith(scorePrefix))
          .map(({ id, title, before, after }) => (
            <span key={id} className="tag tag-after">
              {title} {before} → {after}
            </span>
          ))}
      </summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{sheetWords.question}</th>
            <th scope="col">{sheetWords.before}</th>
            <th scope="col">{sheetWords.after}</th>
            <th scope="col">{sheetWords.change}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.title}</th>
              <td>{line.before}</td>
              <td>{line.after}</td>
              <td>{line.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
