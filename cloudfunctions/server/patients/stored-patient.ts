import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { findPatient } from "../store/patients";

/** Any patient the clinic knows, for the team. */
export async function storedPatient(patientId: string): Promise<PatientRecord> {
  const patient = await findPatient(patientId);
  if (!patient) throw refuse("notFound", { field: "patientId" });
  return patient;
}
