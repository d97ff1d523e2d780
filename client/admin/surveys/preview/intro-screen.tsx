import type { Survey } from "@shared/survey/survey";
import type { Language } from "@shared/template/template";
import { phoneWords } from "../../words/survey-preview-words";

interface Props {
  readonly survey: Survey;
  readonly language: Language;
  readonly onStart: () => void;
}

/** What the survey is about, how long it takes, and who sees the answers. */
export function IntroScreen({ survey, language, onStart }: Props) {
  const words = phoneWords[language];
  const { licence } = survey;
  return (
    <>
      <p className="phone-title">{survey.title[language] || "…"}</p>
      <p>{survey.intro[language]}</p>
      <p className="phone-soft">{words.minutes(survey.minutes)}</p>
      <p className="phone-soft">{words[survey.privacy]}</p>
      {licence.kind === "free" && <p className="phone-credit">{licence.credit[language]}</p>}
      <div className="phone-foot">
        <button type="button" className="phone-button" disabled={survey.questions.length === 0} onClick={onStart}>
          {words.start}
        </button>
      </div>
    </>
  );
}
