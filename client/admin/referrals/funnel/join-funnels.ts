import type { ReferralFunnel, StrayRow } from "@shared/contract/referral-views";
import { type OriginKind, type OriginStage, originKinds, originStages } from "@shared/referral/origin";
import { referralStates } from "@shared/referral/referral";
import type { StageCounts } from "./reached";

/** Several months of the funnel as one. */
export interface JoinedFunnel {
  readonly origins: Readonly<Record<OriginKind, StageCounts>>;
  readonly referrals: ReferralFunnel["referrals"];
  readonly strays: readonly StrayRow[];
}

const counted = <Key extends string>(
  keys: readonly Key[],
  countOf: (key: Key) => number,
): Readonly<Record<Key, number>> =>
  Object.fromEntries(keys.map((key) => [key, countOf(key)])) as Readonly<Record<Key, number>>;

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

function stagesOf(funnels: readonly ReferralFunnel[], kind: OriginKind): StageCounts {
  const rows = funnels.flatMap(({ origins }) => origins.filter((origin) => origin.kind === kind));
  return counted<OriginStage>(originStages, (stage) => sum(rows.map(({ stages }) => stages[stage])));
}

/** Adds months up; nobody is in two of them, because everybody counts in the month they were first written down. */
export function joinFunnels(funnels: readonly ReferralFunnel[]): JoinedFunnel {
  const origins = originKinds.map((kind) => [kind, stagesOf(funnels, kind)] as const);
  return {
    origins: Object.fromEntries(origins) as JoinedFunnel["origins"],
    referrals: counted(referralStates, (state) => sum(funnels.map(({ referrals }) => referrals[state]))),
    strays: funnels.flatMap(({ strays }) => strays).sort((one, other) => other.lastAt - one.lastAt),
  };
}
