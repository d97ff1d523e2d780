import type { Instant } from "@shared/calendar/instant";
import { type FirstContact, newOrigin } from "@shared/referral/origin";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { findPatient } from "../store/patients";

interface Whom {
  readonly patientId?: string | undefined;
  readonly patientName?: string | undefined;
}

/** The patient the desk means: one the clinic knows, or a new one under the id given. */
export async function namedPatient(
  { patientId, patientName }: Whom,
  newId: string,
  first: FirstContact,
  now: Instant,
): Promise<PatientRecord> {
  if (patientId !== undefined) {
    const patient = await findPatient(patientId);
    if (!patient) throw refuse("notFound", { field: "patientId" });
    return patient;
  }
  if (patientName === undefined) throw refuse("invalidInput", { field: "patientName", reason: "whoIsIt" });
  const origin = newOrigin(first, now);
  return { _id: newId, name: patientName, family: [], upcoming: [], gates: [], people: [], since: now, origin };
}
