import type { Metric } from "@shared/experiment/experiment";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { appointmentsWithIds } from "../store/appointments";
import { byId } from "../store/by-id";
import { distinctIds } from "../store/distinct-ids";
import { type FollowUp, followUpsWithIds } from "../store/episodes";
import { patientsOfPeople } from "../store/patients";
import { sheetsWithIds } from "../store/sheets";
import type { ExperimentUnitRecord } from "../store/survey-records";
import { appointmentsAmong, madeAt } from "../store/trial-truth";
import { daysAround, taskOf, type UnitTruth } from "./outcome-of";

type Unit = Pick<ExperimentUnitRecord, "subjectId" | "patientId" | "episodeId" | "person">;

/** So often a visit is followed to the one that came in its place. */
const mostMoves = 3;

async function withMoved(ids: readonly string[]): Promise<ReadonlyMap<string, AppointmentRecord>> {
  const found = new Map<string, AppointmentRecord>();
  let wanted = distinctIds(ids);
  for (let moves = 0; moves <= mostMoves && wanted.length > 0; moves++) {
    for (const visit of await appointmentsWithIds(wanted)) found.set(visit._id, visit);
    wanted = distinctIds([...found.values()].flatMap(({ rescheduledTo }) => rescheduledTo ?? [])).filter(
      (id) => !found.has(id),
    );
  }
  return found;
}

/** Everybody who is the same person as one of these patients, also under a document of their own from before. */
async function sameAs(units: readonly Unit[], patients: ReadonlyMap<string, PatientRecord>) {
  const owners = units.flatMap(({ patientId }) => patients.get(patientId)?.openid ?? []);
  const others = await patientsOfPeople(distinctIds(owners));
  return new Map(
    units.map(({ patientId }) => {
      const openid = patients.get(patientId)?.openid;
      const own = others.filter((other) => openid !== undefined && other.openid === openid).map(({ _id }) => _id);
      return [patientId, distinctIds([patientId, ...own])] as const;
    }),
  );
}

/** Appointments around the planned visits these people joined with. */
async function visitsAround(
  units: readonly Unit[],
  followUps: ReadonlyMap<string, FollowUp>,
  patients: ReadonlyMap<string, PatientRecord>,
): Promise<UnitTruth["around"]> {
  const days = units.flatMap((unit) => {
    const task = taskOf(unit, followUps);
    return task ? daysAround(task) : [];
  });
  const [from, to] = [[...days].sort()[0], [...days].sort().at(-1)];
  if (from === undefined || to === undefined) return new Map();
  const same = await sameAs(units, patients);
  const found = await appointmentsAmong(distinctIds([...same.values()].flat()), from, to);
  return new Map([...same].map(([id, ids]) => [id, found.filter(({ patientId }) => ids.includes(patientId))]));
}

/** Reads the truth about people whose window is over: a handful of reads however many they are. */
export async function unitTruth(
  units: readonly (Unit & { readonly metric: Metric })[],
  patients: ReadonlyMap<string, PatientRecord>,
): Promise<UnitTruth> {
  const of = (...metrics: readonly Metric[]) => units.filter(({ metric }) => metrics.includes(metric));
  const subjects = (metric: Metric) => distinctIds(of(metric).map(({ subjectId }) => subjectId));
  const [appointments, made, sheets, followUps] = await Promise.all([
    withMoved(subjects("visitKept")),
    madeAt(subjects("checkedIn")),
    sheetsWithIds(subjects("surveyAnswered")),
    followUpsWithIds(distinctIds(of("visitBooked", "cardConfirmed").flatMap(({ episodeId }) => episodeId ?? []))),
  ]);
  const plans = byId(followUps);
  const around = await visitsAround(of("visitBooked"), plans, patients);
  return { appointments, made, sheets: byId(sheets), followUps: plans, around };
}
