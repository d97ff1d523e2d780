import type { CollectionName } from "./collections";
import { database } from "./database";

export type Where = Readonly<Record<string, unknown>>;
type Sort = Readonly<Record<string, "asc" | "desc">>;

/** One collection, with the few operations the store needs. Every read names its limit (at most 100 unless told). */
export interface Table<T extends { readonly _id: string }> {
  get(id: string): Promise<T | undefined>;
  find(where: Where, options?: { readonly sort?: Sort; readonly limit?: number }): Promise<readonly T[]>;
  /** Only some fields (dotted names reach inside) of records that are large; the caller says what that makes. */
  findFields<R>(where: Where, fields: readonly string[], limit: number, sort?: Sort): Promise<readonly R[]>;
  count(where: Where): Promise<number>;
  /** Adds a record under its own id. `false` when that id is taken: then nothing was written. */
  insert(record: T): Promise<boolean>;
  /** Adds the records whose ids are free; the others stay as they are. */
  insertMissing(records: readonly T[]): Promise<void>;
  /** Changes the one record that still fits `where`; `false` when none does. `where` must name the `_id`. */
  update(where: Where & { readonly _id: string }, change: Where): Promise<boolean>;
  /** Changes every record that fits; answers how many did. Refuses an empty condition. */
  updateAll(where: Where, change: Where): Promise<number>;
}

const mostRows = 1000;

const sorted = (name: string, where: Where, sort: Sort) =>
  Object.entries(sort).reduce(
    (query, [field, order]) => query.orderBy(field, order),
    database.collection(name).where(where),
  );

async function findIn<T>(name: string, where: Where, sort: Sort, limit: number): Promise<readonly T[]> {
  const answer = await sorted(name, where, sort).limit(Math.min(limit, mostRows)).get();
  return (answer as unknown as { data: readonly T[] }).data;
}

async function findFieldsIn<T>(name: string, where: Where, fields: readonly string[], limit: number, sort: Sort) {
  const wanted = Object.fromEntries(fields.map((field) => [field, true]));
  const answer = await sorted(name, where, sort).field(wanted).limit(Math.min(limit, mostRows)).get();
  return (answer as unknown as { data: readonly T[] }).data;
}

async function updateIn(name: string, where: Where, change: Where): Promise<number> {
  if (Object.keys(where).length === 0) throw new Error(`an update of all of ${name} is never meant`);
  const answer = (await database.collection(name).where(where).update({ data: change })) as unknown as {
    stats: { updated: number };
  };
  return answer.stats.updated;
}

/** Opens a collection as a table of records of one type. */
export function table<T extends { readonly _id: string }>(name: CollectionName): Table<T> {
  const get = async (id: string) => (await findIn<T>(name, { _id: id }, {}, 1))[0];

  /** After a failed insert only a look at the id tells whether it was taken or the write failed. */
  async function insert(record: T) {
    try {
      await database.collection(name).add({ data: { ...record } });
      return true;
    } catch (error) {
      if ((await get(record._id)) === undefined) throw error;
      return false;
    }
  }

  async function insertMissing(records: readonly T[]) {
    if (records.length === 0) return;
    try {
      await database.collection(name).add({ data: [...records] as unknown as Record<string, unknown> });
    } catch {
      for (const record of records) await insert(record);
    }
  }

  return {
    get,
    insert,
    insertMissing,
    find: (where, { sort = {}, limit = 100 } = {}) => findIn<T>(name, where, sort, limit),
    findFields: <R>(where: Where, fields: readonly string[], limit: number, sort: Sort = {}) =>
      findFieldsIn<R>(name, where, fields, limit, sort),
    async count(where) {
      const answer = (await database.collection(name).where(where).count()) as unknown as { total: number };
      return answer.total;
    },
    update: async (where, change) => (await updateIn(name, where, change)) > 0,
    updateAll: (where, change) => updateIn(name, where, change),
  };
}
