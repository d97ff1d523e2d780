import type { Problem } from "@shared/contract/problem";
import { Alert } from "antd";
import { problemSentence } from "../words/problem-words";
import type { FreePlace } from "./free-place";
import { SlotOffers } from "./slot-offers";

interface Props {
  readonly problem: Problem;
  readonly onChoose: (place: FreePlace) => void;
}

/** Why a place was not given, with the nearest that are still free. */
export function BookingProblem({ problem, onChoose }: Props) {
  return (
    <Alert
      className="booking-problem"
      type={problem.code === "conflict" ? "warning" : "error"}
      showIcon
      title={problemSentence(problem)}
      description={<SlotOffers problem={problem} onChoose={onChoose} />}
    />
  );
}
