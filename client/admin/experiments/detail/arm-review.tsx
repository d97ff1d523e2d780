import type { Arm, ExperimentPlan } from "@shared/experiment/experiment";
import type { Survey } from "@shared/survey/survey";
import { Board } from "../../parts/board";
import { useSurveys } from "../../surveys/use-surveys";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { variantWords } from "../../words/experiment-words";
import { CardPreview } from "../card-preview";
import { releasedSurveys } from "../released-surveys";

function Order({ survey, arm }: { readonly survey: Survey | undefined; readonly arm: Arm }) {
  const usual = survey?.questions.map(({ id }) => id) ?? [];
  const order = arm.variant?.kind === "order" ? arm.variant.questions : usual;
  return (
    <ol className="arm-questions">
      {order.map((questionId) => (
        <li key={questionId}>{survey?.questions.find(({ id }) => id === questionId)?.text.zh ?? questionId}</li>
      ))}
    </ol>
  );
}

/** What each arm does, as patients will see it: read by whoever approves the plan. */
export function ArmReview({ plan: { arms, subject } }: { readonly plan: ExperimentPlan }) {
  const surveys = useSurveys().data;
  const about = subject.kind === "survey" ? subject.surveyId : undefined;
  const survey = surveys && releasedSurveys(surveys).find(({ id }) => id === about);
  return (
    <Board title={experimentDetailWords.review}>
      <p className="soft">{experimentDetailWords.reviewMeans}</p>
      {arms.map((arm) => (
        <section key={arm.id} className="arm-review" aria-label={arm.title}>
          <p>
            <strong>{arm.title}</strong> <span className="soft">{variantWords(arm.variant)}</span>
          </p>
          {subject.kind === "message" ? (
            <CardPreview message={subject.message} variant={arm.variant} armTitle={arm.title} />
          ) : (
            <Order survey={survey} arm={arm} />
          )}
        </section>
      ))}
    </Board>
  );
}
