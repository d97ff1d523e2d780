import { EJSON } from "bson";
import type { ActionReply, Database } from "../../../../tools/cloud/database/database";

type Fields = Record<string, unknown>;

/** How a query is ordered and cut. */
export interface Shape {
  readonly order?: Fields;
  readonly skip?: number;
  readonly limit?: number;
  readonly fields?: Fields;
}

/** What the SDK sends, in short: one call per SDK call, texts encoded by bson as the SDK does it. */
export interface DatabaseClient {
  add(collection: string, ...documents: Fields[]): Promise<readonly unknown[]>;
  find(
    collection: string,
    where?: Fields,
    shape?: Shape,
  ): Promise<{ readonly list: Fields[]; readonly examined: number }>;
  count(collection: string, where?: Fields): Promise<{ readonly total: number; readonly examined: number }>;
  update(collection: string, where: Fields, operators: Fields): Promise<number>;
  remove(collection: string, where?: Fields): Promise<number>;
  aggregate(collection: string, ...stages: Fields[]): Promise<{ readonly list: Fields[]; readonly examined: number }>;
  doc(collection: string, id: unknown): DocumentClient;
  begin(): Promise<TransactionClient>;
  send(action: string, body: Fields): Promise<ActionReply>;
}

/** `doc(id)`. */
export interface DocumentClient {
  get(fields?: Fields): Promise<Fields | undefined>;
  update(operators: Fields): Promise<number>;
  set(document: Fields): Promise<{ readonly updated: number; readonly upserted: unknown }>;
  remove(): Promise<number>;
}

/** A started transaction. */
export interface TransactionClient extends Pick<DatabaseClient, "add" | "doc"> {
  readonly id: string;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const text = (value: unknown): string => EJSON.stringify(value, { relaxed: false });

function texts(reply: ActionReply): Fields[] {
  return (reply.fields["list"] as string[]).map((item) => EJSON.parse(item) as Fields);
}

/** Speaks to a database as one caller. */
export function databaseClient(database: Database, caller?: string, transactionId?: string): DatabaseClient {
  const send = (action: string, body: Fields): Promise<ActionReply> =>
    database.perform(`database.${action}`, transactionId ? { ...body, transactionId } : body, caller);

  const add: DatabaseClient["add"] = async (collectionName, ...documents) => {
    const reply = await send("insertDocument", { collectionName, data: documents.map(text) });
    return reply.fields["insertedIds"] as unknown[];
  };

  const doc: DatabaseClient["doc"] = (collectionName, id) => {
    const target = { collectionName, queryType: "DOC", query: text({ _id: id }), multi: false };
    return {
      get: async (fields) =>
        texts(await send("getDocument", { ...target, ...(fields ? { projection: text(fields) } : {}) }))[0],
      update: async (operators) => {
        const body = { ...target, data: text(operators), merge: true, upsert: false };
        return (await send("modifyDocument", body)).fields["updated"] as number;
      },
      set: async (document) => {
        const { fields } = await send("modifyDocument", {
          ...target,
          data: text(document),
          merge: false,
          upsert: true,
        });
        return { updated: fields["updated"] as number, upserted: fields["upsert_id"] };
      },
      remove: async () => (await send("removeDocument", target)).fields["deleted"] as number,
    };
  };

  return {
    send,
    add,
    doc,
    find: async (collectionName, where = {}, { order, skip, limit, fields } = {}) => {
      const reply = await send("getDocument", {
        collectionName,
        queryType: "WHERE",
        query: text(where),
        ...(order ? { order: text(order) } : {}),
        ...(skip ? { offset: skip } : {}),
        ...(limit ? { limit } : {}),
        ...(fields ? { projection: text(fields) } : {}),
      });
      return { list: texts(reply), examined: reply.documentsExamined };
    },
    count: async (collectionName, where = {}) => {
      const reply = await send("calculateDocument", { collectionName, queryType: "WHERE", query: text(where) });
      return { total: reply.fields["total"] as number, examined: reply.documentsExamined };
    },
    update: async (collectionName, where, operators) => {
      const shape = { queryType: "WHERE", multi: true, merge: true, upsert: false };
      const reply = await send("modifyDocument", {
        collectionName,
        ...shape,
        query: text(where),
        data: text(operators),
      });
      return reply.fields["updated"] as number;
    },
    remove: async (collectionName, where) => {
      const query = where ? text(where) : "";
      const reply = await send("removeDocument", { collectionName, queryType: "WHERE", multi: true, query });
      return reply.fields["deleted"] as number;
    },
    aggregate: async (collectionName, ...stages) => {
      const sent = stages.flatMap((stage) =>
        Object.entries(stage).map(([stageKey, value]) => ({ stageKey, stageValue: text(value) })),
      );
      const reply = await send("aggregateDocuments", { collectionName, stages: sent });
      return { list: texts(reply), examined: reply.documentsExamined };
    },
    begin: async () => {
      const reply = await send("startTransaction", {});
      const id = reply.fields["transactionId"] as string;
      const inside = databaseClient(database, caller, id);
      return {
        id,
        add: inside.add,
        doc: inside.doc,
        commit: async () => void (await inside.send("commitTransaction", {})),
        rollback: async () => void (await inside.send("abortTransaction", {})),
      };
    },
  };
}
