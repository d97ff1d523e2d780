import { clinicDateAt } from "@shared/calendar/instant";
import { mayNotIntroduce } from "@shared/patient/introduce";
import { implausibleDate } from "@shared/patient/told-dates";
import { writeIntroduction } from "../family/write-introduction";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { patientsOf } from "../store/patients";
import { familyView } from "../views/family-view";

/** The children in whose documents this person stands as guardian under another name. */
const childrenToTell = (people: readonly PatientRecord[], { openid }: PatientRecord, name: string) =>
  people.filter(({ family }) =>
    family.some((member) => member.openid === openid && member.relation === "guardian" && member.name !== name),
  );

/** The caller tells their own name and dates, or those of a child they are guardian of. */
export const familyIntroduce: Handler<"family.introduce"> = async ({ patientId, ...told }, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const { patient, relation } = actingFor(people, { openid, now }, patientId);
  const today = clinicDateAt(now);
  const wrong = implausibleDate(told, today);
  if (wrong) throw refuse("invalidInput", { field: wrong, reason: "implausible" });
  const against = mayNotIntroduce(patient, { relation }, told, today);
  if (against === "relativeOnly") throw refuse("forbidden", { field: "patientId", reason: against });
  if (against) throw refuse("invalidInput", { field: "birthDate", reason: against });
  const children = relation === "self" ? childrenToTell(people, patient, told.name) : [];
  const introduced = await writeIntroduction(patient, told, children, now);
  const others = people.filter(({ _id }) => _id !== introduced._id);
  return familyView([introduced, ...others], openid, now);
};
