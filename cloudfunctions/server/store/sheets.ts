import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import type { SheetState } from "@shared/survey/sheet";
import { refuse } from "../refusal";
import { cutPage, decodeCursor } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { SheetRecord } from "./survey-records";
import { table } from "./table";

const sheets = table<SheetRecord>("sheets");

/** Where a sheet stands in a person's list: what waits first, newest first. */
export const sheetOrder = (state: SheetState, dueAt: Instant, id: string): string =>
  `${state === "issued" ? "waiting" : state === "planned" ? "planned" : "over"}:${newestFirst(dueAt, id)}`;

/** Plans sheets; those planned before stay as they are. */
export const planSheets = (records: readonly SheetRecord[]): Promise<void> => sheets.insertMissing(records);

export const findSheet = (id: string): Promise<SheetRecord | undefined> => sheets.get(id);

/** Any sheet, for the team. */
export async function anySheet(id: string): Promise<SheetRecord> {
  const sheet = await sheets.get(id);
  if (!sheet) throw refuse("notFound", { field: "sheetId" });
  return sheet;
}

export const sheetsWithIds = (ids: readonly string[]): Promise<readonly SheetRecord[]> =>
  ids.length === 0 ? Promise.resolve([]) : sheets.find({ _id: command.in([...ids]) }, { limit: ids.length });

/** The sheets to look at now, longest due first. */
export const dueSheets = (now: Instant, limit: number): Promise<readonly SheetRecord[]> =>
  sheets.find({ lookAt: command.lte(now) }, { sort: { lookAt: "asc" }, limit });

/** What can be answered for these patients, newest first. */
export const waitingSheets = (patientIds: readonly string[], limit: number): Promise<readonly SheetRecord[]> =>
  patientIds.length === 0
    ? Promise.resolve([])
    : sheets.find(
        { patientId: command.in([...patientIds]), order: inState("waiting") },
        { sort: { order: "asc" }, limit },
      );

/** Every sheet of one patient, newest first. */
export const sheetsOfPatient = (patientId: string, limit: number): Promise<readonly SheetRecord[]> =>
  sheets.find({ patientId, dueAt: command.gt(0) }, { sort: { dueAt: "desc" }, limit });

/** Sheets that ended after a place in the order of ending and before a moment: what is still to be counted. */
export const endedSheets = (after: string, before: Instant, limit: number): Promise<readonly SheetRecord[]> =>
  sheets.find(
    { countOrder: command.gt(after).and(command.lt(oldestFirst(before, ""))) },
    { sort: { countOrder: "asc" }, limit },
  );

/** A page of the sheets of one version answered from a week until before another, week by week, and by chance in each. */
export async function answeredPage(
  surveyKey: string,
  from: LocalDate,
  to: LocalDate,
  cursor: string | undefined,
  limit: number,
) {
  const first = `${from}:`;
  const after = cursor === undefined ? first : decodeCursor(cursor);
  const rows = await sheets.find(
    { surveyKey, exportOrder: command.gt(after < first ? first : after).and(command.lt(`${to}:`)) },
    { sort: { exportOrder: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ exportOrder }) => exportOrder ?? "");
}

/** A page of the answered sheets of one version, newest first. */
export async function latestAnswered(surveyKey: string, cursor: string | undefined, limit: number) {
  const before = cursor === undefined ? command.gt("") : command.lt(decodeCursor(cursor));
  const rows = await sheets.find(
    { surveyKey, answeredOrder: before },
    { sort: { answeredOrder: "desc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ answeredOrder }) => answeredOrder ?? "");
}

type Change = Readonly<Record<string, unknown>>;

/** Changes a sheet while it is in a state, and its draft is what the caller saw; `false` when it no longer is. */
export const changeSheet = (
  { _id, state, revision }: Pick<SheetRecord, "_id" | "state" | "revision">,
  change: Change,
): Promise<boolean> => sheets.update({ _id, state, revision }, change);

/** The first time it was opened stays. */
export const noteShown = (id: string, shownAt: Instant): Promise<boolean> =>
  sheets.update({ _id: id, state: "issued", shownAt: command.exists(false) }, { shownAt });

/** Nothing more is to be done for these; of anonymous ones not even the moment of their end is left. */
export async function lookNoMore(counted: readonly Pick<SheetRecord, "_id" | "anonymous">[]): Promise<void> {
  const named = counted.filter(({ anonymous }) => !anonymous).map(({ _id }) => _id);
  const nameless = counted.filter(({ anonymous }) => anonymous).map(({ _id }) => _id);
  const none = { lookAt: command.remove() };
  const timeless = { ...none, endedAt: command.remove(), countOrder: command.remove() };
  if (named.length > 0) await sheets.updateAll({ _id: command.in(named) }, none);
  if (nameless.length > 0) await sheets.updateAll({ _id: command.in(nameless) }, timeless);
}

/** Ends a sheet, or writes its answers, while it can still be answered; `false` when it came to its end before. */
export const changeIssued = (id: string, change: Change): Promise<boolean> =>
  sheets.update({ _id: id, state: "issued" }, change);
