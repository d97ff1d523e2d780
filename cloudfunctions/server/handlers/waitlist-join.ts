import type { Service } from "@shared/appointment/service";
import type { WaitlistCriteria } from "@shared/appointment/waitlist";
import { canBeEligible, isOpenEntry, mostWaiting, wrongRange } from "@shared/appointment/waitlist-bounds";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { oldestFirst } from "@shared/calendar/order-key";
import { offeredService } from "../booking/offered-service";
import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { actingFor } from "../patients/acting-for";
import { refuse } from "../refusal";
import type { PatientRecord, WaitlistRecord } from "../store/appointment-records";
import { patientsOf } from "../store/patients";
import { readTimetable } from "../store/timetable";
import { inTransaction } from "../store/transaction";
import { entriesOf } from "../store/waitlist";
import { myWaiting } from "../views/my-waiting";

type Input = Parameters<Handler<"waitlist.join">>[0];

function check(input: Input, service: Service, patient: PatientRecord, today: LocalDate): void {
  const wrong = wrongRange(input, today);
  if (wrong) throw refuse("invalidInput", { field: "to", reason: wrong });
  if (input.resourceId !== undefined && !service.needs[0].anyOf.includes(input.resourceId))
    throw refuse("invalidInput", { field: "resourceId", reason: "notOffered" });
  if (!canBeEligible(service, patient.dueDate, input, today))
    throw refuse("conflict", { field: "serviceId", reason: "notEligible" });
}

function newEntry(_id: string, input: Input, service: Service, patient: PatientRecord, now: Instant): WaitlistRecord {
  const { serviceId, from, to, partOfDay, resourceId } = input;
  const criteria: WaitlistCriteria = {
    serviceId,
    from,
    to,
    partOfDay,
    ...(resourceId === undefined ? {} : { resourceId }),
  };
  return {
    _id,
    ...criteria,
    patientId: patient._id,
    patientName: patient.name,
    title: service.title,
    state: "waiting",
    joinedAt: now,
    offers: [],
    order: `waiting:${oldestFirst(now, _id)}`,
  };
}

/** Writes the entry once, and the patient with it when nobody has met them before. */
function writeEntry(entry: WaitlistRecord, patient: PatientRecord): Promise<WaitlistRecord> {
  return inTransaction(async (transaction) => {
    const before = await transaction.get<WaitlistRecord>("waitlist", entry._id);
    if (before) return before;
    if (!(await transaction.get<PatientRecord>("patients", patient._id))) await transaction.insert("patients", patient);
    await transaction.insert("waitlist", entry);
    return entry;
  });
}

/** Puts the caller, or somebody they act for, on the waiting list of a service; the same request again only once. */
export const waitlistJoin: Handler<"waitlist.join"> = async (input, { openid, now }) => {
  const [timetable, people] = await Promise.all([readTimetable(), patientsOf(openid, now)]);
  const { patient } = actingFor(people, { openid, now }, input.patientId);
  const _id = idFor("w", openid, input.requestId);
  const entries = await entriesOf([patient._id]);
  const before = entries.find((entry) => entry._id === _id);
  if (before) return myWaiting(before, now);
  const service = offeredService(timetable, input.serviceId, "phone");
  const today = clinicDateAt(now);
  check(input, service, patient, today);
  if (entries.filter((entry) => isOpenEntry(entry, today)).length >= mostWaiting)
    throw refuse("tooMany", { reason: "tooManyWaiting" });
  return myWaiting(await writeEntry(newEntry(_id, input, service, patient, now), patient), now);
};
