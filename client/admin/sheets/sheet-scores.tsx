import { isMoodSurvey } from "@shared/survey/is-mood-survey";
import type { SheetScore } from "@shared/survey/sheet";
import type { Survey } from "@shared/survey/survey";
import { sheetWords } from "../words/sheet-words";

interface Props {
  readonly survey: Survey;
  readonly scores: readonly SheetScore[];
}

/** The scores of a sheet with the band each lies in; a screening says that it is none but a screening. */
export function SheetScores({ survey, scores }: Props) {
  if (scores.length === 0) return null;
  return (
    <>
      <dl className="sheet-scores">
        {scores.map(({ id, value, band }) => {
          const score = survey.scores.find((one) => one.id === id);
          const label = score?.bands.find((one) => one.id === band)?.label;
          return (
            <div key={id}>
              <dt>{score?.title ?? id}</dt>
              <dd>
                <strong>{Number.isInteger(value) ? value : value.toFixed(1)}</strong>
                {label !== undefined && <span className="tag tag-after">{label}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      {isMoodSurvey(survey) && <p className="soft">{sheetWords.screening}</p>}
    </>
  );
}
