import { contactView } from "../contact/contact-view";
import type { Handler } from "../handler";
import { storedPatient } from "../patients/stored-patient";

/** Everything about reaching one patient. */
export const contactShow: Handler<"contact.show"> = async ({ patientId }, { staff, now }) =>
  contactView(await storedPatient(patientId), staff, now);
