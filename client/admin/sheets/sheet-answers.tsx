import type { SheetRow } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import "../check-in/check-in.css";
import { sheetWords } from "../words/sheet-words";
import { answerWords } from "./answer-words";
import { SheetScores } from "./sheet-scores";

interface Props {
  readonly row: SheetRow;
  readonly survey: Survey | undefined;
}

/** What one sheet says: scores and every answer in words, or why nothing can be read here. */
export function SheetAnswers({ row, survey }: Props) {
  if (row.state !== "answered") return null;
  if (survey?.privacy === "anonymous") return <p className="soft">{sheetWords.anonymous}</p>;
  const { answers, scores = [] } = row;
  if (!survey || (answers === undefined && scores.length === 0)) return <p className="soft">{sheetWords.notRead}</p>;
  return (
    <>
      <SheetScores survey={survey} scores={scores} />
      {answers && (
        <dl className="answered">
          {survey.questions
            .filter(({ id }) => answers[id] !== undefined)
            .map((question) => (
              <div key={question.id}>
                <dt>{question.text.zh}</dt>
                <dd>{answerWords(question, answers[question.id])}</dd>
              </div>
            ))}
        </dl>
      )}
    </>
  );
}
