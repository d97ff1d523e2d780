import { anyExperiment } from "../experimenting/any-experiment";
import type { Handler } from "../handler";
import { noteExit, unitId, unitsAbout, unitsWithIds } from "../store/experiment-units";
import { findPatient } from "../store/patients";

/**
 * Takes a patient out of an experiment: whoever joined about them, and they themselves. From then on they get what everybody
 * gets, and count at the end as they would have. `left` is false when there was nobody to take out.
 */
export const experimentEvict: Handler<"experiment.evict"> = async ({ experimentId, patientId }, { now }) => {
  await anyExperiment(experimentId);
  const openid = (await findPatient(patientId))?.openid;
  const people = [patientId, ...(openid === undefined ? [] : [openid])];
  const [about, own] = await Promise.all([
    unitsAbout(experimentId, patientId),
    unitsWithIds(people.map((person) => unitId(experimentId, person))),
  ]);
  let left = false;
  for (const { _id } of [...about, ...own]) left = (await noteExit([_id], "staff", now, _id)) > 0 || left;
  return { left };
};
