import type { AppointmentRecord, Departure } from "./appointment-records";
import { table } from "./table";

const appointments = table<AppointmentRecord>("appointments");

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
