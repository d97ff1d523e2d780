import type { ExperimentPlan } from "@shared/experiment/experiment";
import { neededPerArm } from "@shared/experiment/needed-per-arm";
import type { PlanProblem } from "@shared/experiment/plan-problem";
import { InputNumber } from "antd";
import { useId, useMemo } from "react";
import { Board } from "../../parts/board";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { pointsWords } from "../../words/experiment-words";
import { usePerWeek } from "./use-per-week";
import { weeksNeeded } from "./weeks-needed";

interface Props {
  readonly plan: ExperimentPlan;
  readonly problems: readonly PlanProblem[];
  readonly perWeek: number | null;
  readonly onPerWeek: (people: number | null) => void;
}

const asked = ["baseline", "leastEffect", "percent", "arms"];
const aYear = 52;

function Weeks({ plan, needed, perWeek }: Pick<Props, "plan" | "perWeek"> & { readonly needed: number }) {
  const weeks = weeksNeeded(plan, needed, perWeek);
  if (weeks === undefined || perWeek === null) return <p className="soft">{composeExperimentWords.weeksUnknown}</p>;
  return (
    <>
      <p className="size-weeks">{composeExperimentWords.weeks(perWeek, weeks)}</p>
      {weeks > aYear && <p className="size-long">{composeExperimentWords.tooLong}</p>}
      <p className="soft">{composeExperimentWords.window(plan.windowDays)}</p>
    </>
  );
}

/** How many people the plan needs, and how long that takes at the present pace. */
export function SizeBoard({ plan, problems, perWeek, onPerWeek }: Props) {
  const id = useId();
  const reach = usePerWeek(plan);
  const counted = reach.data?.perWeek;
  const unknown = reach.error !== null || counted === 0;
  const wrong = problems.some(({ place }) => asked.includes(place));
  const { baseline, leastEffect, arms } = plan;
  const needed = useMemo(
    () => (wrong ? undefined : neededPerArm({ baseline, leastEffect, arms: Array.from({ length: arms.length }) })),
    [wrong, baseline, leastEffect, arms.length],
  );
  return (
    <Board title={composeExperimentWords.size}>
      {needed === undefined ? (
        <p className="soft">{composeExperimentWords.sizeWrong}</p>
      ) : (
        <>
          <p className="size-needed">{composeExperimentWords.needed(needed)}</p>
          <p className="soft">{composeExperimentWords.neededMeans(pointsWords(leastEffect))}</p>
        </>
      )}
      {counted === 0 && <p className="soft">{composeExperimentWords.nobodyAWeek}</p>}
      {unknown && (
        <div className="field size-field">
          <label htmlFor={id}>{composeExperimentWords.perWeek}</label>
          <InputNumber
            id={id}
            value={perWeek}
            min={1}
            max={100_000}
            precision={0}
            suffix={composeExperimentWords.peopleUnit}
            onChange={onPerWeek}
          />
          <p className="soft">{composeExperimentWords.perWeekHint}</p>
        </div>
      )}
      {needed !== undefined && <Weeks plan={plan} needed={needed} perWeek={unknown ? perWeek : (counted ?? null)} />}
    </Board>
  );
}
