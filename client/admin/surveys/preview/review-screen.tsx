import type { Language } from "@shared/template/template";
import { answerWords } from "../../words/survey-answer-words";
import { phoneWords } from "../../words/survey-preview-words";
import type { SurveyWalk } from "./use-walk";

/** Everything that was answered, to be looked over before it is sent. */
export function ReviewScreen({ walk, language }: { readonly walk: SurveyWalk; readonly language: Language }) {
  const words = phoneWords[language];
  return (
    <>
      <p className="phone-question">{words.review}</p>
      <p className="phone-soft">{words.reviewLead}</p>
      <ul className="phone-review">
        {walk.route
          .filter(({ kind }) => kind !== "note")
          .map((question) => (
            <li key={question.id}>
              <button type="button" onClick={() => walk.go(question.id)}>
                <span className="phone-soft">{question.text[language] || "…"}</span>
                {answerWords(question, walk.answers[question.id], language) ?? words.none}
              </button>
            </li>
          ))}
      </ul>
      <div className="phone-foot">
        <p className="phone-soft">{walk.problem ? words.open : ""}</p>
        <div className="phone-ways">
          <button type="button" className="phone-button is-quiet" onClick={walk.back}>
            {words.back}
          </button>
          <button type="button" className="phone-button" disabled={walk.problem !== undefined} onClick={walk.send}>
            {words.send}
          </button>
        </div>
      </div>
    </>
  );
}
