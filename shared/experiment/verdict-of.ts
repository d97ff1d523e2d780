import { balanceEvidence, tooUneven } from "./balance-evidence";
import { type EffectRange, effectRange } from "./effect-range";
import { evidenceSoFar } from "./evidence-so-far";
import type { ArmCount, ExperimentPlan, ExperimentTally } from "./experiment";
import { enoughEvidence, neededPerArm } from "./needed-per-arm";

interface Counted {
  readonly plan: ExperimentPlan;
  readonly tally: ExperimentTally;
}

/** What is watched so that nobody is harmed. */
export type Guardrail = "complaint" | "optOut";
const guardrails: readonly Guardrail[] = ["complaint", "optOut"];

/** How an arm compares with the first one, at whatever moment one looks. */
export interface Finding {
  readonly armId: string;
  readonly effect?: EffectRange;
  readonly evidence: number;
  /** All arms that are compared counted in. */
  readonly p: number;
  readonly verdict: "better" | "worse" | "noDifferenceSeen" | "tooEarly";
  readonly harm: Readonly<Record<Guardrail, number>>;
}

/** `armId`: the arm that is better or does harm; when all that is known is that one is worse, that one. */
export interface Verdict {
  readonly kind: "waiting" | "found" | "nothingFound" | "harm" | "unbalanced";
  readonly armId?: string;
}

const error = 0.05;

/** Evidence of harm that stops an experiment: one false alarm in twenty at most, over all arms and all that is watched. */
export const enoughHarm = (arms: number): number => enoughEvidence(arms) * guardrails.length;

const settledOf = (counts: ExperimentTally["counts"], armId: string): ArmCount =>
  counts[armId] ?? { joined: 0, settled: 0, successes: 0, complaints: 0, optOuts: 0, left: 0 };

/** Above 0 when the arm does better than the one compared with. */
const ahead = (control: ArmCount, arm: ArmCount): number =>
  arm.successes * control.settled - control.successes * arm.settled;

function verdictOfArm(plan: ExperimentPlan, control: ArmCount, arm: ArmCount, evidence: number): Finding["verdict"] {
  const by = ahead(control, arm);
  if (evidence >= enoughEvidence(plan.arms.length) && by !== 0) return by > 0 ? "better" : "worse";
  return Math.min(control.settled, arm.settled) >= neededPerArm(plan) ? "noDifferenceSeen" : "tooEarly";
}

/** What is known of each arm but the first. */
export function findingsOf({ plan, tally }: Counted): readonly Finding[] {
  const [control, ...arms] = plan.arms;
  const compared = settledOf(tally.counts, control?.id ?? "");
  const known = evidenceSoFar(plan, tally);
  return arms.map(({ id: armId }): Finding => {
    const own = settledOf(tally.counts, armId);
    const { success = 1, complaint = 1, optOut = 1 } = known[armId] ?? {};
    const effect = effectRange(compared, own, neededPerArm(plan), error / arms.length);
    return {
      armId,
      ...(effect === undefined ? {} : { effect }),
      evidence: success,
      p: Math.min(1, arms.length / success),
      verdict: verdictOfArm(plan, compared, own, success),
      harm: { complaint, optOut },
    };
  });
}

/** The arm that does harm, as soon as the evidence suffices. */
export function harmfulArm({ plan, tally }: Counted): string | undefined {
  const harmful = Object.entries(evidenceSoFar(plan, tally)).find(([, evidence]) =>
    guardrails.some((watched) => evidence[watched] >= enoughHarm(plan.arms.length)),
  );
  return harmful?.[0];
}

const estimateOf = ({ effect }: Finding): number => effect?.estimate ?? 0;

function verdictOfFindings(findings: readonly Finding[]): Verdict {
  const byEffect = [...findings].sort((one, other) => estimateOf(other) - estimateOf(one));
  const found = (wanted: Finding["verdict"]) => byEffect.find(({ verdict }) => verdict === wanted);
  const better = found("better");
  if (better) return { kind: "found", armId: better.armId };
  if (found("tooEarly")) return { kind: "waiting" };
  const worse = found("worse");
  return worse ? { kind: "found", armId: worse.armId } : { kind: "nothingFound" };
}

/** What to make of an experiment as it stands. `joined`: how many people each arm got so far. */
export function verdictOf(counted: Counted, joined: Readonly<Record<string, number>>): Verdict {
  const { arms } = counted.plan;
  const harmful = harmfulArm(counted);
  if (harmful !== undefined) return { kind: "harm", armId: harmful };
  if (balanceEvidence(arms.map(({ id }) => joined[id] ?? 0)) >= tooUneven) return { kind: "unbalanced" };
  return verdictOfFindings(findingsOf(counted));
}
