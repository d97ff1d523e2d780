import { concernsOf } from "@shared/survey/concerns-of";
import { scoresOf } from "@shared/survey/scores-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { urgencyWords } from "../../words/survey-design-words";
import { previewWords } from "../../words/survey-preview-words";

interface Props {
  readonly survey: Survey;
  readonly answers: SurveyAnswers;
}

/** What these answers mean for the team: scores with their bands, and whether somebody has to act. */
export function TeamView({ survey, answers }: Props) {
  if (survey.scores.length === 0 && survey.concerns.length === 0) return null;
  const scores = scoresOf(survey, answers);
  const concerns = concernsOf(survey, answers, scores);
  const lines = scores.map(({ id, value, band }) => {
    const score = survey.scores.find((one) => one.id === id);
    const label = score?.bands.find((one) => one.id === band)?.label ?? "";
    return previewWords.band(score?.title || id, Math.round(value * 100) / 100, label);
  });
  return (
    <section className="team-view" aria-label={previewWords.team}>
      <h3>{previewWords.team}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {survey.scores.length > 0 && lines.length === 0 && <li className="soft">{previewWords.noScore}</li>}
        {concerns.map(({ id, title, urgency }) => (
          <li key={id} className="team-concern">
            {previewWords.concern(title || id, urgencyWords[urgency].title)}
          </li>
        ))}
        {survey.concerns.length > 0 && concerns.length === 0 && <li className="soft">{previewWords.noConcern}</li>}
      </ul>
    </section>
  );
}
