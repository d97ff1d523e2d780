import { standingOf } from "@shared/patient/rights";
import type { Handler } from "../handler";
import { ownPatient } from "../patients/acting-for";
import { patientsOf } from "../store/patients";
import { agreementView } from "../views/agreement-view";

/** How the clinic stays in touch with everybody whose record the caller may see, the caller first. One read. */
export const agreementMine: Handler<"agreement.mine"> = async (_, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const others = people.filter((patient) => patient.openid !== openid);
  const readable = [ownPatient(people, openid, now), ...others].filter((patient) =>
    standingOf(patient, openid, now)?.rights.includes("read"),
  );
  return { agreements: readable.map((patient) => agreementView(patient, now)) };
};
