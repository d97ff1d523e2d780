import type { Arm, ExperimentPlan } from "@shared/experiment/experiment";
import type { PlanProblem } from "@shared/experiment/plan-problem";
import type { Survey } from "@shared/survey/survey";
import { Button } from "antd";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { AboutFields } from "./about-fields";
import { ArmFields } from "./arm-fields";
import { fieldProblem } from "./field-problem";
import { OutcomeFields } from "./outcome-fields";
import { newArm } from "./plan-draft";

interface Props {
  readonly plan: ExperimentPlan;
  readonly surveys: readonly Survey[];
  /** The one the plan is about, when it is about one. */
  readonly survey: Survey | undefined;
  readonly problems: readonly PlanProblem[];
  readonly onChange: (plan: ExperimentPlan) => void;
}

/** Told beside the form only: what nobody has come to yet is not wrong. */
const untouched: readonly PlanProblem["reason"][] = ["empty", "noVariant", "unknownSurvey"];
const fewestArms = 2;
const mostArms = 4;

/** Everything an experiment consists of, in the order in which one thinks of it. */
export function PlanForm({ plan, surveys, survey, problems, onChange }: Props) {
  const { arms, subject } = plan;
  const wrong = problems.filter(({ reason }) => !untouched.includes(reason)).map(fieldProblem);
  const put = (place: number, next: Arm | undefined) =>
    onChange({ ...plan, arms: arms.flatMap((arm, at) => (at === place ? (next ?? []) : arm)) });
  return (
    <div>
      <AboutFields plan={plan} surveys={surveys} problems={wrong} onChange={onChange} />
      <section className="card" aria-label={composeExperimentWords.armsTitle}>
        <h2>{composeExperimentWords.armsTitle}</h2>
        {arms.map((arm, at) => (
          <ArmFields
            key={arm.id}
            arm={arm}
            at={at}
            subject={subject}
            survey={survey}
            problems={wrong}
            onChange={(next) => put(at, next)}
            onRemove={at > 0 && arms.length > fewestArms ? () => put(at, undefined) : undefined}
          />
        ))}
        {arms.length < mostArms && (
          <Button type="link" onClick={() => onChange({ ...plan, arms: [...arms, newArm(arms)] })}>
            {composeExperimentWords.addArm}
          </Button>
        )}
      </section>
      <OutcomeFields plan={plan} problems={wrong} onChange={onChange} />
    </div>
  );
}
