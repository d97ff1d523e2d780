import type { ArmFinding } from "@shared/contract/experiment-views";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { signedPoints } from "../../words/experiment-words";
import { effectPlace } from "./effect-scale";

interface Props {
  readonly effect: NonNullable<ArmFinding["effect"]>;
  readonly reach: number;
  /** Smallest difference worth acting on; marked on both sides. */
  readonly leastEffect: number;
}

/** The difference from the arm compared with, and the range it lies in, drawn on one line and said in words. */
export function EffectMark({ effect, reach, leastEffect }: Props) {
  const { estimate, low, high } = effect;
  const at = (difference: number) => effectPlace(difference, reach);
  return (
    <div className="effect">
      <strong>{`${signedPoints(estimate)} ${experimentDetailWords.points}`}</strong>
      <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" className="effect-line">
        <rect
          x={at(-leastEffect)}
          y="0"
          width={at(leastEffect) - at(-leastEffect)}
          height="12"
          className="effect-same"
        />
        <line x1="50" y1="0" x2="50" y2="12" className="effect-zero" />
        <line x1={at(low)} y1="6" x2={at(high)} y2="6" className="effect-range" />
        <line x1={at(low)} y1="3" x2={at(low)} y2="9" className="effect-range" />
        <line x1={at(high)} y1="3" x2={at(high)} y2="9" className="effect-range" />
        <line x1={at(estimate)} y1="1" x2={at(estimate)} y2="11" className="effect-point" />
      </svg>
      <span className="soft">
        {experimentDetailWords.interval(signedPoints(low), `${signedPoints(high)} ${experimentDetailWords.points}`)}
      </span>
    </div>
  );
}
