import type { Instant } from "@shared/calendar/instant";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";

/** When somebody was let go after a visit; nothing while it is not over. */
export const leftAt = ({ state, steps }: Pick<AppointmentRecord, "state" | "steps">): Instant | undefined =>
  state === "done" ? steps.filter(({ to }) => to === "done").at(-1)?.at : undefined;
