import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { mayNotAddChild } from "@shared/patient/family-limits";
import { standingOf } from "@shared/patient/rights";
import { implausibleDate } from "@shared/patient/told-dates";
import { idFor } from "../booking/request-id";
import { tieId } from "../family/tie-id";
import type { Handler } from "../handler";
import { ownPatient } from "../patients/acting-for";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { patientsOf } from "../store/patients";
import { inTransaction } from "../store/transaction";
import { familyView } from "../views/family-view";

type Input = Parameters<Handler<"family.addChild">>[0];

const newChild = (
  { requestId, name, birthDate }: Input,
  { openid = "", name: guardianName }: PatientRecord,
  now: Instant,
): PatientRecord => {
  const _id = idFor("p", openid, requestId);
  const guardian = {
    id: tieId(_id, openid, requestId),
    openid,
    name: guardianName,
    relation: "guardian" as const,
    rights: ["book", "read"] as const,
    since: now,
  };
  return { _id, name, birthDate, family: [guardian], upcoming: [], gates: [], people: [openid], since: now };
};

/** Stores the child, and the guardian with it when nobody has met them before. */
function writeChild(child: PatientRecord, guardian: PatientRecord): Promise<PatientRecord> {
  return inTransaction(async (transaction) => {
    const before = await transaction.get<PatientRecord>("patients", child._id);
    if (before) return before;
    if (!(await transaction.get<PatientRecord>("patients", guardian._id)))
      await transaction.insert("patients", guardian);
    await transaction.insert("patients", child);
    return child;
  });
}

/** Adds a minor with the caller as guardian; the same request again adds nobody. */
export const familyAddChild: Handler<"family.addChild"> = async (input, { openid, now }) => {
  const people = await patientsOf(openid, now);
  const guardian = ownPatient(people, openid, now);
  const child = newChild(input, guardian, now);
  if (people.some(({ _id }) => _id === child._id)) return familyView(people, openid, now);
  const today = clinicDateAt(now);
  if (implausibleDate(input, today)) throw refuse("invalidInput", { field: "birthDate", reason: "implausible" });
  const children = people.filter((patient) => standingOf(patient, openid, now)?.relation === "guardian");
  const against = mayNotAddChild(input.birthDate, children.length, today);
  if (against === "minorOnly") throw refuse("invalidInput", { field: "birthDate", reason: against });
  if (against) throw refuse("tooMany", { reason: against });
  return familyView([...people, await writeChild(child, guardian)], openid, now);
};
