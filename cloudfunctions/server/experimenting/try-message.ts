import type { Instant } from "@shared/calendar/instant";
import { exitOf } from "@shared/experiment/exit-of";
import type { Variant } from "@shared/experiment/experiment";
import { takesPart } from "@shared/experiment/slots";
import { triedHour } from "@shared/experiment/tried-hour";
import { triedMessageOf } from "@shared/experiment/tried-message";
import type { Words } from "../channels/channel";
import type { PatientRecord } from "../store/appointment-records";
import { findUnit, noteExit, unitId } from "../store/experiment-units";
import type { MessageRecord } from "../store/message-records";
import type { ExperimentRecord, ExperimentUnitRecord } from "../store/survey-records";
import { episodesUnder } from "../store/trial-truth";
import { type DueWork, ledgerKey } from "../sweeping/due-work";
import { join, ownArm } from "./join";
import { runningExperiments } from "./running";
import { standingOf } from "./standing-of";
import { wouldGet } from "./would-get";

/** What an experiment makes of a message that is due. `asPlanned`: nothing. */
export type Tried =
  | { readonly kind: "asPlanned"; readonly trial?: MessageRecord["trial"] }
  | { readonly kind: "words"; readonly trial: Trial; readonly words: Words }
  | { readonly kind: "later"; readonly trial: Trial; readonly at: Instant }
  | { readonly kind: "heldOut"; readonly trial: Trial };

type Trial = NonNullable<MessageRecord["trial"]>;

const asPlanned: Tried = { kind: "asPlanned" };

interface Candidate {
  readonly row: MessageRecord;
  readonly patient: PatientRecord;
  readonly work: DueWork;
  readonly person: string;
  readonly now: Instant;
}

/** Asked of every message: somebody who is in by one follow-up may have others, or a child with others. */
async function isConcerned({ plan }: ExperimentRecord, { row, patient }: Candidate): Promise<boolean> {
  if (plan.pathwayId === null) return true;
  const episodeId = row.episodeId ?? patient.episodeId;
  return episodeId !== undefined && (await episodesUnder(plan.pathwayId, [episodeId])).has(episodeId);
}

async function newcomer(experiment: ExperimentRecord, candidate: Candidate): Promise<ExperimentUnitRecord | undefined> {
  const { row, patient, work, person, now } = candidate;
  if (!wouldGet(row, patient, work, now)) return undefined;
  const { subjectId, episodeId } = row;
  const refusals = work.ledgers.get(person)?.refusals ?? 0;
  return join(experiment, { person, patient, subjectId, episodeId, refusals }, now);
}

/** Who objected to anything since they joined gets from now on what everybody gets. */
async function hasLeft(unit: ExperimentUnitRecord, { patient, work, person, now }: Candidate): Promise<boolean> {
  if (unit.exit) return true;
  const reason = exitOf(standingOf(patient, work.ledgers.get(person)), unit.joinedAt, now);
  if (reason === undefined) return false;
  await noteExit([unit._id], reason, now, unit._id);
  return true;
}

function applied(variant: Variant | undefined, trial: Trial, { row, patient, now }: Candidate): Tried {
  switch (variant?.kind) {
    case "wording":
      return { kind: "words", trial, words: variant };
    case "holdOut":
      return { kind: "heldOut", trial };
    case "sendHour": {
      const at = row.trial ? undefined : triedHour(variant.hour, row.lateAt, patient.agreement?.hours, now);
      return at === undefined ? { kind: "asPlanned", trial } : { kind: "later", trial, at };
    }
    default:
      return { kind: "asPlanned", trial };
  }
}

/** The experiment about this message in which the person may be; there is one at most. */
async function experimentFor(row: MessageRecord, person: string, now: Instant): Promise<ExperimentRecord | undefined> {
  const message = triedMessageOf(row);
  if (message === undefined || row.safety === true || row.testOf !== undefined || row.sender.kind !== "policy")
    return undefined;
  return (await runningExperiments(now)).find(
    (one) => one.plan.subject.kind === "message" && one.plan.subject.message === message && takesPart(one, person, now),
  );
}

/**
 * Decides what an experiment makes of a message that is to be told now; the person joins with the first one. What is about
 * safety is never touched, and whoever left gets what the product does.
 */
export async function tryMessage(
  row: MessageRecord,
  patient: PatientRecord,
  work: DueWork,
  now: Instant,
): Promise<Tried> {
  const person = ledgerKey(row, patient, now);
  const experiment = await experimentFor(row, person, now);
  if (!experiment) return asPlanned;
  const candidate = { row, patient, work, person, now };
  if (!(await isConcerned(experiment, candidate))) return asPlanned;
  const unit = (await findUnit(unitId(experiment._id, person))) ?? (await newcomer(experiment, candidate));
  if (!unit || (await hasLeft(unit, candidate))) return asPlanned;
  const arm = ownArm(experiment, person);
  return applied(arm.variant, { experimentId: experiment._id, armId: arm.id }, candidate);
}
