import type { Instant } from "@shared/calendar/instant";
import { nextLook } from "@shared/visit/clock-look";
import type { Visit } from "@shared/visit/visit";
import { waitClock, waitedMinutes, waitLevel } from "@shared/visit/wait-clock";
import { refuse } from "../refusal";
import type { AppointmentRecord } from "../store/appointment-records";
import { changeAppointment } from "../store/appointments";
import { command } from "../store/database";
import { proposeCompensation } from "./propose-compensation";

/** A promise that was broken is put down before the visit goes on, so that it is never lost; the proposals exist once. */
async function noteBrokenPromise(before: AppointmentRecord, moved: Visit, now: Instant): Promise<void> {
  const clock = waitClock({ ...before, ...moved });
  if (clock?.endedAt !== now || waitLevel(clock, now) !== "broken") return;
  await proposeCompensation(before, waitedMinutes(clock, now), now);
}

/** Writes a visit's next step for whoever made it; refuses when somebody else moved it meanwhile. */
export async function writeMove(
  before: AppointmentRecord,
  moved: Visit,
  now: Instant,
  more: Partial<Pick<AppointmentRecord, "departure" | "gatesOpen">> = {},
): Promise<AppointmentRecord> {
  await noteBrokenPromise(before, moved, now);
  const lookAt = nextLook({ ...before, ...moved }, now);
  const { departure, ...rest } = more;
  const change = { ...rest, state: moved.state, steps: moved.steps, revision: before.revision + 1 };
  const written = await changeAppointment(before, {
    ...change,
    ...(departure === undefined ? {} : { departure: command.set(departure) }),
    lookAt: lookAt ?? command.remove(),
  });
  if (!written) throw refuse("conflict", { field: "appointmentId", reason: "changedMeanwhile" });
  return { ...before, ...change, ...(departure === undefined ? {} : { departure }) };
}
