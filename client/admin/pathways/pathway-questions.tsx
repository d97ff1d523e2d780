import type { Pathway } from "@shared/pathway/pathway";
import type { Question } from "@shared/pathway/question";
import { SeverityShape } from "../parts/severity-mark";
import { pathwayWords } from "../words/pathway-words";
import { daysOfPlan } from "./day-words";

function Answers({ question, pathway }: { readonly question: Question; readonly pathway: Pathway }) {
  if (question.kind === "pain") return <span className="soft">{pathwayWords.questionKind.pain}</span>;
  if (question.kind === "photo") {
    const views = question.views.map(({ label }) => label).join("、");
    return (
      <span className="soft">
        {pathwayWords.questionKind.photo}：{views}
      </span>
    );
  }
  return (
    <ul className="question-options">
      {question.options.map(({ id, text, sign }) => {
        const severity = pathway.signs.find((one) => one.id === sign)?.severity;
        return (
          <li key={id}>
            {severity && <SeverityShape urgency={severity} size={11} />}
            {text}
          </li>
        );
      })}
    </ul>
  );
}

/** What every check-in asks, with the answers that count as a warning sign. */
export function PathwayQuestions({ pathway }: { readonly pathway: Pathway }) {
  return (
    <dl className="questions">
      {pathway.questions.map((question) => (
        <div key={question.id}>
          <dt>
            {question.text}
            <span className="soft"> {daysOfPlan(question.fromDay, question.toDay, pathway.parameters)}</span>
          </dt>
          <dd>
            <Answers question={question} pathway={pathway} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
