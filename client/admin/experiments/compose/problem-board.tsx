import type { PlanProblem } from "@shared/experiment/plan-problem";
import { Board } from "../../parts/board";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { planPlaceWords } from "../../words/plan-problem-words";
import { textProblemWords } from "../../words/template-problem-words";
import { fieldProblem } from "./field-problem";

/** Everything that is still wrong with the plan, with its place. */
export function ProblemBoard({ problems }: { readonly problems: readonly PlanProblem[] }) {
  return (
    <Board title={composeExperimentWords.problemsTitle}>
      <p role="status" className={problems.length > 0 ? "plan-verdict is-wrong" : "plan-verdict"}>
        {problems.length > 0 ? composeExperimentWords.problems(problems.length) : composeExperimentWords.fine}
      </p>
      <ul className="plan-problems">
        {[...new Set(problems.map(({ place }) => place))].map((place) => (
          <li key={place}>
            <strong>{planPlaceWords(place)}</strong>{" "}
            {textProblemWords(problems.filter((one) => one.place === place).map(fieldProblem)).join("")}
          </li>
        ))}
      </ul>
    </Board>
  );
}
