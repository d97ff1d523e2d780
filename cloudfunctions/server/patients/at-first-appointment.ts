import { bookedOrigin } from "@shared/referral/origin";
import type { PatientRecord } from "../store/appointment-records";

/** What changes with a patient's first appointment: somebody new has come one step further. */
export const atFirstAppointment = ({ origin }: Pick<PatientRecord, "origin">): Pick<PatientRecord, "origin"> =>
  origin === undefined ? {} : { origin: bookedOrigin(origin) };
