import type { Instant } from "@shared/calendar/instant";
import type { Problem } from "@shared/contract/problem";
import { Alert } from "antd";
import { checkInWords } from "../words/check-in-words";
import { clinicMoment } from "../words/clinic-time";
import { problemSentence } from "../words/problem-words";
import { useNow } from "./use-now";

interface Props {
  readonly problem: Problem;
  /** The latest step that is known. */
  readonly last: { readonly who: string; readonly at: Instant } | undefined;
}

/** Why a step was refused; when somebody was faster, who and when. */
export function StepProblem({ problem, last }: Props) {
  const now = useNow(60_000);
  const overtaken = problem.code === "conflict";
  const sentence =
    overtaken && last ? checkInWords.takenFirst(last.who, clinicMoment(last.at, now)) : problemSentence(problem);
  return <Alert type={overtaken ? "warning" : "error"} showIcon title={sentence} />;
}
