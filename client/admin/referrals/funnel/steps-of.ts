import { reached, type StageCounts } from "./reached";

/** Fewer people than this make no percentage: one more or less would move it by ten points. */
export const leastForShare = 10;

/** A part of a whole as a share, 0 to 1; `undefined` when the whole is too small to say. */
export const honestShare = (part: number, whole: number): number | undefined =>
  whole < leastForShare ? undefined : part / whole;

export type StepName = "booked" | "visited" | "returned";

/** One step of the way to the clinic: how many of those who could took it. */
export interface Step {
  readonly name: StepName;
  readonly part: number;
  readonly whole: number;
}

export const stepNames: readonly StepName[] = ["booked", "visited", "returned"];

/** Booked and seen are told of everybody in the group, coming back of those who were seen. */
export function stepsOf(farthest: StageCounts): readonly Step[] {
  const came = reached(farthest);
  return stepNames.map((name) => ({ name, part: came[name], whole: name === "returned" ? came.visited : came.known }));
}
