import { raisesCrisis } from "@shared/survey/raises-crisis";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import type { Language } from "@shared/template/template";
import { phoneWords, previewWords } from "../../words/survey-preview-words";
import { AnswerField } from "./answer-field";
import type { SurveyWalk } from "./use-walk";

interface Props {
  readonly walk: SurveyWalk;
  readonly question: SurveyQuestion;
  readonly language: Language;
}

/** One question as it fills the phone. */
export function QuestionScreen({ walk, question, language }: Props) {
  const words = phoneWords[language];
  const answer = walk.answers[question.id];
  const { place, route } = walk;
  return (
    <>
      <div className="phone-progress" role="progressbar" aria-label={words.progress(place + 1, route.length)}>
        <span style={{ width: `${(Math.max(0, place) / Math.max(1, route.length)) * 100}%` }} />
      </div>
      {place < 0 && <p className="phone-note">{previewWords.hidden}</p>}
      <p className="phone-question">{question.text[language] || "…"}</p>
      {question.hint && <p className="phone-soft">{question.hint[language]}</p>}
      <AnswerField
        key={question.id}
        question={question}
        answer={answer}
        language={language}
        onAnswer={(next) => walk.answer(question.id, next)}
      />
      {question.mayDecline && (
        <button
          type="button"
          className="phone-choice is-quiet"
          aria-pressed={answer === null}
          onClick={() => walk.answer(question.id, answer === null ? undefined : null)}
        >
          {words.decline}
        </button>
      )}
      {raisesCrisis(question, answer) && (
        <p className="phone-note is-crisis" role="alert">
          {previewWords.crisis}
        </p>
      )}
      <div className="phone-foot">
        <p className="phone-soft">{walk.isOpen ? words.open : question.optional ? words.optional : ""}</p>
        <div className="phone-ways">
          <button type="button" className="phone-button is-quiet" onClick={walk.back}>
            {words.back}
          </button>
          <button type="button" className="phone-button" disabled={walk.isOpen} onClick={walk.next}>
            {words.next}
          </button>
        </div>
      </div>
    </>
  );
}
