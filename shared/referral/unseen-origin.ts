import { clinicDateAt } from "../calendar/instant";
import { type Origin, originKey } from "./origin";

/** The same person, when they turn out not to have been seen in an appointment. */
export function unseenOrigin(origin: Origin, appointmentId: string): Origin {
  if (!origin.seen.includes(appointmentId)) return origin;
  const seen = origin.seen.filter((id) => id !== appointmentId);
  const stage = seen.length > 0 ? "visited" : "booked";
  return { ...origin, seen, stage, key: originKey(clinicDateAt(origin.at).slice(0, 7), origin.kind, stage) };
}
