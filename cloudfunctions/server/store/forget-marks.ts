import type { CollectionName } from "./collections";
import { command } from "./database";
import type { ForgetMarkRecord } from "./referral-records";
import { table } from "./table";

const marks = table<ForgetMarkRecord>("forgetMarks");
const perRead = 500;

/** One way to note with a record from before when it is to be forgotten; writes nothing where nothing is missing. */
export interface Dating<T> {
  readonly name: CollectionName;
  readonly fields: readonly string[];
  readonly date: (record: T) => Promise<unknown>;
}

async function save(mark: ForgetMarkRecord): Promise<void> {
  const { _id, ...change } = mark;
  if (!(await marks.insert(mark))) await marks.update({ _id }, change);
}

/**
 * Walks a collection once, by id, and notes with every record from before when it is to be forgotten. Goes on where the time
 * was over, and costs one read when it is through: new records have it noted as they are written.
 */
export async function dateOld<T extends { readonly _id: string }>(
  { name, fields, date }: Dating<T>,
  hasTime: () => boolean,
): Promise<void> {
  const mark = await marks.get(name);
  let [upTo, done] = [mark?.upTo ?? "", mark?.done ?? false];
  while (!done && hasTime()) {
    const rows = await table<T>(name).findFields<T>({ _id: command.gt(upTo) }, fields, perRead, { _id: "asc" });
    for (const row of rows) await date(row);
    upTo = rows.at(-1)?._id ?? upTo;
    done = rows.length < perRead;
    await save({ _id: name, upTo, done });
  }
}
