import type { Instant } from "@shared/calendar/instant";
import { exitOf, objections, windowEnd } from "@shared/experiment/exit-of";
import type { ExitReason } from "@shared/experiment/experiment";
import type { PatientRecord } from "../store/appointment-records";
import { distinctIds } from "../store/distinct-ids";
import { noteExit, noteOutcome, noteStop } from "../store/experiment-units";
import { ledgersOf } from "../store/ledgers";
import { patientsWithIds } from "../store/patients";
import type { ExperimentRecord, ExperimentUnitRecord } from "../store/survey-records";
import { succeeded } from "./outcome-of";
import { standingOf } from "./standing-of";
import { unitTruth } from "./unit-truth";

type Outcome = NonNullable<ExperimentUnitRecord["outcome"]>;

interface Judged {
  readonly id: string;
  readonly outcome: Outcome;
  /** `own` when it was not only that the experiment stopped. */
  readonly exit?: { readonly reason: ExitReason; readonly at: Instant; readonly own: boolean };
}

/** Why somebody leaves of whom nobody had noticed it yet; everybody still there leaves an experiment that was stopped. */
function exitNow(
  unit: ExperimentUnitRecord,
  { stopped }: ExperimentRecord,
  reason: ExitReason | undefined,
  now: Instant,
): Judged["exit"] {
  if (unit.exit) return undefined;
  if (reason !== undefined) return { reason, at: now, own: true };
  if (!stopped) return undefined;
  const byGuardrail = stopped.by === undefined && stopped.reason === "guardrail";
  return { reason: byGuardrail ? "guardrail" : "experimentStopped", at: stopped.at, own: false };
}

type Pair = { readonly unit: ExperimentUnitRecord; readonly experiment: ExperimentRecord };

async function judged(pairs: readonly Pair[], now: Instant): Promise<readonly Judged[]> {
  const [patients, ledgers] = await Promise.all([
    patientsWithIds(distinctIds(pairs.map(({ unit }) => unit.patientId))),
    ledgersOf(distinctIds(pairs.map(({ unit }) => unit.person))),
  ]);
  const people = new Map<string, PatientRecord>(patients.map((patient) => [patient._id, patient]));
  const truth = await unitTruth(
    pairs.map(({ unit, experiment }) => ({ ...unit, metric: experiment.plan.metric })),
    people,
  );
  return pairs.map(({ unit, experiment }) => {
    const until = windowEnd(unit.joinedAt, experiment.plan);
    const declined =
      experiment.plan.metric === "surveyAnswered" && truth.sheets.get(unit.subjectId)?.state === "declined";
    const standing = standingOf(people.get(unit.patientId), ledgers.get(unit.person), declined);
    const outcome = {
      success: succeeded(experiment.plan.metric, unit, truth, until),
      ...objections(standing, unit.joinedAt, until),
    };
    const exit = exitNow(unit, experiment, exitOf(standing, unit.joinedAt, now), now);
    return { id: unit._id, outcome, ...(exit === undefined ? {} : { exit }) };
  });
}

/** Those of whom the same is to be written. */
function alike<T>(list: readonly T[], of: (one: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = JSON.stringify(of(one));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

const ids = (list: readonly Judged[]): readonly string[] => list.map(({ id }) => id);

/**
 * Judges people whose window is over by the real records, and writes what came of it: once for each of them, whoever else
 * does the same at this moment. What is alike is written at once, so that a batch takes a handful of reads and writes.
 */
export async function judgeUnits(pairs: readonly Pair[], now: Instant): Promise<void> {
  const found = await judged(pairs, now);
  for (const group of alike(found, ({ outcome }) => outcome)) {
    const [first] = group;
    if (first) await noteOutcome(ids(group), first.outcome);
  }
  const leaving = found.filter(({ exit }) => exit !== undefined);
  for (const { id, exit } of leaving) if (exit?.own) await noteExit([id], exit.reason, exit.at, id);
  const stopped = leaving.filter(({ exit }) => exit?.own === false);
  for (const group of alike(stopped, ({ exit }) => exit)) {
    const exit = group[0]?.exit;
    if (exit) await noteStop(ids(group), exit.reason, exit.at);
  }
}
