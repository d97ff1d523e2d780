import type { PatientRow } from "@shared/contract/desk-views";
import type { Handler } from "../handler";
import type { PatientRecord } from "../store/appointment-records";
import { patientsNamed } from "../store/patients";

const most = 20;

const patientRow = (patient: PatientRecord): PatientRow => ({
  patientId: patient._id,
  name: patient.name,
  ...(patient.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
  ...(patient.dueDate === undefined ? {} : { dueDate: patient.dueDate }),
  onPhone: patient.openid !== undefined,
  guardians: patient.family.filter(({ relation }) => relation === "guardian").map(({ name }) => name),
  upcoming: patient.upcoming.map(({ appointmentId, serviceId, startsAt }) => ({ appointmentId, serviceId, startsAt })),
});

/** The patients whose name begins as typed, with what lies ahead of them. */
export const deskPatients: Handler<"desk.patients"> = async ({ name }) => ({
  rows: (await patientsNamed(name, most)).map(patientRow),
});
