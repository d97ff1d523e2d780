import type { AppointmentRecord, Departure } from "./appointment-records";
import { cutPage } from "./cursor";
import { inState } from "./in-state";
import { table } from "./table";

const appointments = table<AppointmentRecord>("appointments");

/** A page of those who left without a next appointment. */
export async function departurePage(state: "open" | "closed", cursor: string | undefined, limit: number) {
  const rows = await appointments.find(
    { "departure.order": inState(state, cursor) },
    { sort: { "departure.order": "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ departure }) => departure?.order ?? "");
}

type Closing = Required<Pick<Departure, "outcome" | "closedBy" | "closedAt" | "order">> & Pick<Departure, "note">;

/** Puts a departure away that nobody has dealt with yet. */
export const closeDeparture = (appointmentId: string, closing: Closing): Promise<boolean> =>
  appointments.update(
    { _id: appointmentId, "departure.state": "open" },
    {
      "departure.state": "closed",
      ...Object.fromEntries(Object.entries(closing).map(([field, value]) => [`departure.${field}`, value])),
    },
  );
