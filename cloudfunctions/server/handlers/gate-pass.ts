import { openGates } from "@shared/appointment/open-gates";
import { clinicDateAt } from "@shared/calendar/instant";
import { isMinor } from "@shared/patient/rights";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { anyAppointment } from "../store/appointments";
import { inTransaction } from "../store/transaction";
import { deskAppointment } from "../views/desk-appointment";

/**
 * A doctor puts on record that the consent talk took place and the form was signed; a minor's by the guardian
 * (医疗美容服务管理办法 art. 20). The appointment can then be confirmed.
 */
export const gatePass: Handler<"gate.pass"> = async ({ appointmentId, gate, signedOn, signer }, { staff, now }) => {
  const { patientId, serviceId } = await anyAppointment(appointmentId);
  const today = clinicDateAt(now);
  if (signedOn > today) throw refuse("invalidInput", { field: "signedOn", reason: "future" });
  return inTransaction(async (transaction) => {
    const appointment = await transaction.get<AppointmentRecord>("appointments", appointmentId);
    const patient = await transaction.get<PatientRecord>("patients", patientId);
    if (!appointment || !patient) throw refuse("notFound", { field: "appointmentId" });
    if (isMinor(patient.birthDate, signedOn) && signer !== "guardian")
      throw refuse("invalidInput", { field: "signer", reason: "guardianRequired" });
    const passed = { gate, serviceId, by: { id: staff.id, name: staff.name }, at: now, signedOn, signer };
    const gates = [...patient.gates.filter((one) => one.gate !== gate || one.serviceId !== serviceId), passed];
    const gatesOpen = openGates({ id: serviceId, gates: appointment.gatesOpen }, gates);
    await transaction.update("patients", patientId, { gates });
    await transaction.update("appointments", appointmentId, { gatesOpen });
    return deskAppointment({ ...appointment, gatesOpen });
  });
};
