import { overlap } from "@shared/appointment/interval";
import { openHours } from "@shared/appointment/open-hours";
import { offeredStarts, onGrid } from "@shared/appointment/start-windows";
import type { Instant } from "@shared/calendar/instant";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import type {
  AppointmentRecord,
  DaySheetRecord,
  PatientRecord,
} from "../../../cloudfunctions/server/store/appointment-records";
import type { VisitRecords } from "../../../tools/demo/visits/visit-records";

type Claim = DaySheetRecord["claims"][number];

const within = (outer: readonly (readonly [number, number])[], from: number, to: number): boolean =>
  outer.some(([begin, end]) => begin <= from && to <= end);

/** Claims of one sheet that overlap another one or the time in which the resource is away for everybody. */
export const overlaps = ({ daySheets }: VisitRecords): readonly string[] =>
  daySheets.flatMap(({ _id, claims }) =>
    claims.flatMap((one, place) =>
      claims
        .slice(place + 1)
        .filter((other) => overlap([one.from, one.to], [other.from, other.to]))
        .map((other) => `${_id}: ${one.slotId} and ${other.slotId}`),
    ),
  );

/** Claims outside the hours of the resource or of the service, off the grid, with other buffers, or with too many people. */
export function misplaced({ daySheets, timetables }: VisitRecords): readonly string[] {
  const [timetable] = timetables;
  const wrong = ({ date, resourceId, ...sheet }: DaySheetRecord, { serviceId, at, end, from, to, holders }: Claim) => {
    const service = timetable?.services.find(({ id }) => id === serviceId);
    const resource = timetable?.resources.find(({ id }) => id === resourceId);
    if (!service || !resource) return true;
    return (
      !within(openHours(resource, date, { date, resourceId, ...sheet }), at, end) ||
      !within(offeredStarts(service, date), at, at + 1) ||
      !onGrid(service, at) ||
      end !== at + service.minutes ||
      from !== at - service.bufferBefore ||
      to !== end + service.bufferAfter ||
      holders.length > service.capacity
    );
  };
  return daySheets.flatMap((sheet) =>
    sheet.claims.filter((claim) => wrong(sheet, claim)).map(({ slotId }) => `${sheet._id}: ${slotId}`),
  );
}

/** Whether an appointment has to be on the sheets of what it takes. */
const takesPlace = ({ state, walkIn }: AppointmentRecord): boolean => state !== "cancelled" && walkIn !== true;

/** Appointments that are not on every sheet they need, and holders of claims that nobody knows. */
export function strays({ daySheets, appointments, waitlist }: VisitRecords, now: Instant): readonly string[] {
  const sheets = new Map(daySheets.map((sheet) => [sheet._id, sheet]));
  const holds = (sheetId: string, { slotId, _id }: AppointmentRecord) =>
    sheets.get(sheetId)?.claims.some((claim) => claim.slotId === slotId && claim.holders.some(({ id }) => id === _id));
  const missing = appointments
    .filter(takesPlace)
    .flatMap((one) =>
      one.resourceIds.filter((id) => !holds(`${id}@${one.date}`, one)).map((id) => `${one._id} is not on ${id}`),
    );
  const known = new Set(appointments.filter(takesPlace).map(({ _id }) => _id));
  const offered = new Map(
    waitlist.flatMap(({ _id, offers }) =>
      offers.filter(({ outcome, holdUntil }) => outcome === "open" && now < holdUntil).map((offer) => [_id, offer]),
    ),
  );
  const strangers = daySheets.flatMap(({ _id, claims }) =>
    claims.flatMap(({ slotId, holders }) =>
      holders
        .filter(({ id, until }) =>
          until === undefined
            ? !known.has(id)
            : offered.get(id)?.slotId !== slotId || offered.get(id)?.holdUntil !== until,
        )
        .map(({ id }) => `${_id}: nobody knows ${id}`),
    ),
  );
  return [...missing, ...strangers];
}

/** Appointments that are not over and not in their patient's list, and entries of lists that lead nowhere. */
export function forgotten({ patients, appointments }: VisitRecords, now: Instant): readonly string[] {
  const known = new Map(patients.map((patient) => [patient._id, patient]));
  const listed = ({ upcoming }: PatientRecord, id: string) =>
    upcoming.some(({ appointmentId }) => appointmentId === id);
  const missing = appointments.filter((one) => {
    const patient = known.get(one.patientId);
    const expected = (isAhead(one.state) || isPresent(one.state)) && one.endsAt > now && one.walkIn !== true;
    return patient === undefined || (expected && !listed(patient, one._id));
  });
  const alive = new Map(appointments.map((one) => [one._id, one]));
  const stale = patients.flatMap(({ _id, upcoming }) =>
    upcoming
      .filter(({ appointmentId, startsAt }) => {
        const one = alive.get(appointmentId);
        return one?.patientId !== _id || one.startsAt !== startsAt || one.state === "cancelled" || one.endsAt <= now;
      })
      .map(({ appointmentId }) => `${_id} lists ${appointmentId}`),
  );
  return [...missing.map(({ _id }) => `${_id} is not listed`), ...stale];
}
