import type { ArmFinding } from "@shared/contract/experiment-views";

const step = 0.05;
const least = 0.1;

/** How far the drawing reaches to either side of "no difference", so that every range fits. */
export function effectReach(findings: readonly ArmFinding[], leastEffect: number): number {
  const ends = findings.flatMap(({ effect }) => (effect ? [Math.abs(effect.low), Math.abs(effect.high)] : []));
  return Math.ceil(Math.max(least, leastEffect, ...ends) / step) * step;
}

/** Where a difference lies on a line from 0 to 100. */
export const effectPlace = (difference: number, reach: number): number => 50 + (difference / reach) * 50;
