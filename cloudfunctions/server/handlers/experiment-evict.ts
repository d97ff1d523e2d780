import { recipientOf } from "@shared/reminder/recipient-of";
import { anyExperiment } from "../experimenting/any-experiment";
import { leftOut } from "../experimenting/join";
import type { Handler } from "../handler";
import { distinctIds } from "../store/distinct-ids";
import { insertUnit, noteEviction, unitId, unitsAbout, unitsWithIds } from "../store/experiment-units";
import { findPatient } from "../store/patients";

/**
 * Takes a patient out of an experiment: whoever joined about them, and whoever would. From then on they get what everybody
 * gets; who joined counts at the end as they would have, who had not counts nowhere. `left` is false when they were out.
 */
export const experimentEvict: Handler<"experiment.evict"> = async (input, { staff, now }) => {
  const { experimentId, patientId, reason } = input;
  await anyExperiment(experimentId);
  const patient = await findPatient(patientId);
  const reader = patient && recipientOf(patient, "survey", now);
  const people = distinctIds([patientId, patient?.openid, reader]);
  const [about, own] = await Promise.all([
    unitsAbout(experimentId, patientId),
    unitsWithIds(people.map((person) => unitId(experimentId, person))),
  ]);
  const exit = { reason: "staff", at: now, by: { id: staff.id, name: staff.name }, note: reason } as const;
  let left = false;
  for (const { _id } of [...about, ...own]) left = (await noteEviction(_id, exit)) || left;
  const known = new Set([...about, ...own].map(({ person }) => person));
  if (!patient) return { left };
  const strangers = people.filter((person) => !known.has(person));
  for (const [place, person] of strangers.entries()) {
    const isListed = known.size === 0 && place === 0; // one line in the list for one patient
    left = ((await insertUnit(leftOut(experimentId, person, patient, exit, isListed))) && known.size === 0) || left;
  }
  return { left };
};
