import type { Audience } from "@shared/campaign/campaign";
import type { PatientRecord } from "./appointment-records";
import type { CollectionName } from "./collections";
import { command, database } from "./database";
import { distinctIds } from "./distinct-ids";
import { patientsWithIds } from "./patients";
import { table, type Where } from "./table";

const patients = table<PatientRecord>("patients");

/** Some of the people a message is meant for, by their ids, and after whom the next ones begin. */
export interface AudiencePage {
  readonly patients: readonly PatientRecord[];
  /** Absent on the last page. */
  readonly cursor?: string;
}

async function everyone(after: string | undefined, limit: number): Promise<AudiencePage> {
  const where = after === undefined ? {} : { _id: command.gt(after) };
  const page = await patients.find(where, { sort: { _id: "asc" }, limit });
  const last = page.at(-1)?._id;
  return { patients: page, ...(last !== undefined && page.length === limit ? { cursor: last } : {}) };
}

/**
 * The patients of records that fit, in the order of their ids; nothing else of the records is read. Somebody with several
 * such records is there once, because the next page begins after the person, not after the record.
 */
async function patientsIn(name: CollectionName, where: Where, after: string | undefined, limit: number) {
  const from = after === undefined ? {} : { patientId: command.gt(after) };
  const query = database.collection(name).where({ ...where, ...from });
  const answer = await query.orderBy("patientId", "asc").field({ patientId: true }).limit(limit).get();
  const ids = (answer as unknown as { data: readonly { patientId: string }[] }).data.map(({ patientId }) => patientId);
  const last = ids.at(-1);
  const found = await patientsWithIds(distinctIds(ids));
  const sorted = [...found].sort((one, other) => (one._id < other._id ? -1 : 1));
  return { patients: sorted, ...(last !== undefined && ids.length === limit ? { cursor: last } : {}) };
}

/** A page of the people a message to several is meant for; at most 1,000 at a time, never all at once. */
export function audiencePage(audience: Audience, after: string | undefined, limit: number): Promise<AudiencePage> {
  if (audience.kind === "everyone") return everyone(after, limit);
  if (audience.kind === "pathway") {
    const active = { "plan.pathwayId": audience.pathwayId, ended: command.exists(false) };
    return patientsIn("episodes", active, after, limit);
  }
  const { serviceId, from, to } = audience;
  const date = command.gte(from).and(command.lte(to));
  return patientsIn("appointments", { serviceId, date, state: command.neq("cancelled") }, after, limit);
}
