import type { ChosenPatient } from "./patient-choice";

/** Who an appointment is for, as the server takes it: a patient it knows, or the name of one it does not. */
export const whom = ({ patientId, patientName }: ChosenPatient) =>
  patientId === undefined ? { patientName } : { patientId };
