import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { PathwayId } from "@shared/pathway/pathway";
import type { AppointmentRecord } from "./appointment-records";
import { command } from "./database";
import type { CheckInRecord, EpisodeRecord } from "./records";
import { table } from "./table";

const episodes = table<EpisodeRecord>("episodes");
const checkIns = table<CheckInRecord>("checkIns");
const appointments = table<AppointmentRecord>("appointments");
const mostRows = 1000;

/** Which of these follow-ups run under a pathway. */
export async function episodesUnder(pathwayId: PathwayId, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const where = { _id: command.in([...ids]), "plan.pathwayId": pathwayId };
  const found = await episodes.findFields<{ readonly _id: string }>(where, ["_id"], ids.length);
  return new Set(found.map(({ _id }) => _id));
}

/** When these planned check-ins (`<episode id>:<task id>`) were made. */
export async function madeAt(episodeTasks: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  if (episodeTasks.length === 0) return new Map();
  const where = { episodeTask: command.in([...episodeTasks]) };
  const found = await checkIns.findFields<{ readonly episodeTask: string; readonly at: Instant }>(
    where,
    ["episodeTask", "at"],
    mostRows,
  );
  return new Map(found.map(({ episodeTask, at }) => [episodeTask, at]));
}

/** The appointments of these patients on the days from `from` to `to`, both included: all of them, page by page. */
export async function appointmentsAmong(
  patientIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<readonly AppointmentRecord[]> {
  if (patientIds.length === 0) return [];
  const among = { patientId: command.in([...patientIds]), date: command.gte(from).and(command.lte(to)) };
  const found: AppointmentRecord[] = [];
  for (let after = ""; ; ) {
    const where = { ...among, _id: command.gt(after) };
    const page = await appointments.find(where, { sort: { _id: "asc" }, limit: mostRows });
    found.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < mostRows) return found;
    after = last._id;
  }
}
