import type { Problem } from "@shared/contract/problem";
import type { Handling } from "@shared/triage/handling";
import { Alert } from "antd";
import { useNow } from "../parts/use-now";
import { checkInWords } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";
import { problemSentence } from "../words/problem-words";

/** Why a step was refused; when a colleague was faster, who and when. */
export function HandleProblem({ problem, handling }: { readonly problem: Problem; readonly handling: Handling }) {
  const now = useNow(60_000);
  const last = handling.steps.at(-1);
  const sentence =
    problem.code === "conflict" && last
      ? checkInWords.takenFirst(last.by.name, clinicMoment(last.at, now))
      : problemSentence(problem);
  return <Alert type={problem.code === "conflict" ? "warning" : "error"} showIcon title={sentence} />;
}
