import type { DeskAppointment } from "@shared/contract/desk-views";
import type { Problem } from "@shared/contract/problem";
import { Alert } from "antd";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { problemSentence } from "../words/problem-words";
import { moverWords, visitStateWords, visitWords } from "../words/visit-words";

interface Props {
  readonly problem: Problem;
  /** The newest that is known of it. */
  readonly appointment: DeskAppointment;
  /** How many steps were known when the change was sent. */
  readonly sentAt?: number;
}

const overtaken = new Set(["changedMeanwhile", "noSuchMove", "underWay"]);

/** Why a change was refused; when a colleague was faster, who, when and to what. */
export function ChangeProblem({ problem, appointment, sentAt }: Props) {
  const now = useNow(60_000);
  const last = appointment.steps.at(-1);
  const isNewer = sentAt === undefined || appointment.revision > sentAt;
  const sentence =
    last && isNewer && overtaken.has(problem.reason ?? "")
      ? visitWords.takenFirst(moverWords(last.by), clinicMoment(last.at, now), visitStateWords[last.to])
      : problemSentence(problem);
  return <Alert type={problem.code === "conflict" ? "warning" : "error"} showIcon title={sentence} />;
}
