import type { Instant } from "@shared/calendar/instant";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import { armOf } from "@shared/experiment/arm-of";
import { windowEnd } from "@shared/experiment/exit-of";
import type { Arm } from "@shared/experiment/experiment";
import type { PatientRecord } from "../store/appointment-records";
import { findUnit, insertUnit, unitId } from "../store/experiment-units";
import type { ExperimentRecord, ExperimentUnitRecord } from "../store/survey-records";

/** With what somebody comes into an experiment. */
export interface Joining {
  readonly person: string;
  readonly patient: Pick<PatientRecord, "_id" | "name">;
  /** What is looked at when the window is over. */
  readonly subjectId: string;
  readonly episodeId?: string | undefined;
  readonly refusals: number;
}

/** The arm of a person, without a look into the database. */
export const ownArm = ({ _id, plan }: ExperimentRecord, person: string): Arm => armOf(_id, plan.arms, person);

function newUnit(experiment: ExperimentRecord, joining: Joining, now: Instant): ExperimentUnitRecord {
  const { person, patient, subjectId, episodeId, refusals } = joining;
  const _id = unitId(experiment._id, person);
  const lookAt = windowEnd(now, experiment.plan);
  return {
    _id,
    experimentId: experiment._id,
    person,
    patientId: patient._id,
    patientName: patient.name,
    armId: ownArm(experiment, person).id,
    joinedAt: now,
    subjectId,
    ...(episodeId === undefined ? {} : { episodeId }),
    refusals,
    lookAt,
    settleOrder: oldestFirst(lookAt, _id),
  };
}

/** Somebody who is to be left out before they joined: in no arm, and never looked at. */
export const leftOut = (
  experimentId: string,
  person: string,
  patient: Joining["patient"],
  exit: NonNullable<ExperimentUnitRecord["exit"]>,
  isListed: boolean,
): ExperimentUnitRecord => {
  const _id = unitId(experimentId, person);
  return {
    _id,
    experimentId,
    person,
    patientId: patient._id,
    patientName: patient.name,
    armId: "",
    joinedAt: exit.at,
    subjectId: "",
    refusals: 0,
    exit,
    ...(isListed ? { exitOrder: newestFirst(exit.at, _id) } : {}),
    settleOrder: "",
  };
};

/**
 * Puts somebody into an experiment at their first contact with what it varies; who is in it already stays as they are. No
 * transaction: the outbox is worked off for several people at once, and the SDK takes a transaction for all of them.
 */
export async function join(
  experiment: ExperimentRecord,
  joining: Joining,
  now: Instant,
): Promise<ExperimentUnitRecord | undefined> {
  const unit = newUnit(experiment, joining, now);
  return (await insertUnit(unit)) ? unit : findUnit(unit._id);
}
