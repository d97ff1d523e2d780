import { type OriginStage, originStages } from "@shared/referral/origin";

export type StageCounts = Readonly<Record<OriginStage, number>>;

/** How many came at least so far: everybody counts once, at the farthest stage, so each stage is the sum of it and the later ones. */
export function reached(farthest: StageCounts): StageCounts {
  const from = (stage: OriginStage): number =>
    originStages.slice(originStages.indexOf(stage)).reduce((sum, later) => sum + farthest[later], 0);
  return { known: from("known"), booked: from("booked"), visited: from("visited"), returned: from("returned") };
}
