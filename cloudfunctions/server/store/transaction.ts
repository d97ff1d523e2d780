import { Refusal, refuse } from "../refusal";
import type { CollectionName } from "./collections";
import { database } from "./database";

/** What may be done inside a transaction: single documents by id, as WeChat allows. */
export interface Transaction {
  get<T>(collection: CollectionName, id: string): Promise<T | undefined>;
  insert<T extends { readonly _id: string }>(collection: CollectionName, record: T): Promise<void>;
  /** Puts a whole record in place of the one with its id. */
  replace<T extends { readonly _id: string }>(collection: CollectionName, record: T): Promise<void>;
  update(collection: CollectionName, id: string, change: Readonly<Record<string, unknown>>): Promise<void>;
}

interface SdkDocument {
  get(): Promise<{ data: unknown }>;
  set(options: { data: unknown }): Promise<unknown>;
  update(options: { data: unknown }): Promise<unknown>;
}
interface SdkTransaction {
  collection(name: string): { doc(id: string): SdkDocument; add(options: { data: unknown }): Promise<unknown> };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

const mostAttempts = 12;
const longestPause = 400;

/** Longer from attempt to attempt, and never the same for two, so that those who met do not meet again. */
const pause = (attempts: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.random() * Math.min(longestPause, 20 * 2 ** attempts));
  });

/** A mistake in our own code: trying again would not help. */
const isOurs = (error: unknown): boolean => error instanceof TypeError || error instanceof RangeError;

const over = (sdk: SdkTransaction): Transaction => ({
  get: async <T>(collection: CollectionName, id: string) =>
    ((await sdk.collection(collection).doc(id).get()).data ?? undefined) as T | undefined,
  insert: async (collection, record) => void (await sdk.collection(collection).add({ data: record })),
  async replace(collection, { _id, ...content }) {
    await sdk.collection(collection).doc(_id).set({ data: content });
  },
  update: async (collection, id, change) => void (await sdk.collection(collection).doc(id).update({ data: change })),
});

async function attempt<T>(run: (transaction: Transaction) => Promise<T>): Promise<T> {
  const sdk = (await database.startTransaction()) as SdkTransaction;
  try {
    const result = await run(over(sdk));
    await sdk.commit();
    return result;
  } catch (error) {
    await sdk.rollback().catch(() => undefined); // it may have ended already
    throw error;
  }
}

/**
 * Writes several documents as one. Tried again, after a growing pause, on any failure that is not a refusal of ours,
 * because the SDK does not retry a conflict met by an operation; `run` must be safe to run again. Refuses `unavailable`
 * when others hold the documents for too long: then nothing was written.
 */
export async function inTransaction<T>(run: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt(run);
    } catch (error) {
      if (error instanceof Refusal || isOurs(error)) throw error;
      if (attempts === mostAttempts) {
        console.error("a transaction was given up", error);
        throw refuse("unavailable", { reason: "busy" });
      }
    }
    await pause(attempts);
  }
}
