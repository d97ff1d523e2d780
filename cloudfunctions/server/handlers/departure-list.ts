import type { Handler } from "../handler";
import { departurePage } from "../store/departures";
import { distinctIds } from "../store/distinct-ids";
import { patientsWithIds } from "../store/patients";
import { departureRow } from "../views/departure-row";

/** A page of those who left without a next appointment: still to be followed up, or dealt with. */
export const departureList: Handler<"departure.list"> = async ({ state, cursor, limit }, { now }) => {
  const { page, ...next } = await departurePage(state, cursor, limit);
  const patients = await patientsWithIds(distinctIds(page.map(({ patientId }) => patientId)));
  const upcomingOf = (id: string) => patients.find(({ _id }) => _id === id)?.upcoming ?? [];
  const rows = page.flatMap((record) =>
    record.departure ? [departureRow(record, record.departure, upcomingOf(record.patientId))] : [],
  );
  return { now, rows, ...next };
};
