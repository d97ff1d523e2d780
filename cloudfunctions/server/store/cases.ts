import type { Instant } from "@shared/calendar/instant";
import type { CaseKind } from "@shared/case/case";
import { openRange } from "@shared/case/case-order";
import { caseKinds } from "@shared/case/may-own";
import { cutPage } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { CaseRecord } from "./survey-records";
import { table } from "./table";

const cases = table<CaseRecord>("cases");
const mostOfSheet = 50;

export const findCase = (id: string): Promise<CaseRecord | undefined> => cases.get(id);

/** The cases of these patients, newest first. */
export const casesOf = (patientIds: readonly string[], limit: number): Promise<readonly CaseRecord[]> =>
  patientIds.length === 0
    ? Promise.resolve([])
    : cases.find({ patientId: command.in([...patientIds]) }, { sort: { openedAt: "desc" }, limit });

/** The cases that the answers of one sheet opened. */
export const casesOfSheet = (sheetId: string): Promise<readonly CaseRecord[]> =>
  cases.find({ sheetId }, { limit: mostOfSheet });

/** The condition that leaves only kinds somebody may see; nothing when that is all of them. */
const ofKinds = (kinds: readonly CaseKind[]) =>
  kinds.length === caseKinds.length ? {} : { kind: command.in([...kinds]) };

interface Wanted {
  readonly state: "open" | "closed";
  readonly kinds: readonly CaseKind[];
  /** Only those of this member of the team. */
  readonly ownerId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of the cases: open ones by the one due first and every crisis before them, closed ones newest first. */
export async function casePage({ state, kinds, ownerId, cursor, limit }: Wanted) {
  const own = ownerId === undefined ? {} : { "owner.id": ownerId };
  const where = { ...own, order: inState(state, cursor), ...ofKinds(kinds) };
  const rows = await cases.find(where, { sort: { order: "asc" }, limit: limit + 1 });
  return cutPage(rows, limit, ({ order }) => order);
}

const countIn = ({ from, to }: ReturnType<typeof openRange>, kinds: readonly CaseKind[]): Promise<number> =>
  cases.count({ order: command.gt(from).and(command.lt(to)), ...ofKinds(kinds) });

/** How many cases of these kinds are open, past their time, and a crisis. */
export async function countCases(kinds: readonly CaseKind[], now: Instant) {
  const [crisis, others, crisisOverdue, othersOverdue] = await Promise.all([
    countIn(openRange("crisis"), kinds),
    countIn(openRange("other"), kinds),
    countIn(openRange("crisis", now), kinds),
    countIn(openRange("other", now), kinds),
  ]);
  return { open: crisis + others, overdue: crisisOverdue + othersOverdue, crisis };
}
