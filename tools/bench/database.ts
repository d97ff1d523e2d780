import type { CollectionDeclaration } from "../cloud/database/collection-declaration";
import type { ActionReply, Database } from "../cloud/database/database";
import { openDatabase } from "../cloud/database/open-database";
import { encodeValue } from "../cloud/database/values/encode-value";
import type { Figure } from "./figure";

const total = 100_000;
const rounds = 15;

const messages: CollectionDeclaration = {
  name: "messages",
  indexes: [
    {
      name: "byDue",
      unique: false,
      fields: [
        { field: "state", direction: 1 },
        { field: "due", direction: 1 },
      ],
    },
    { name: "byKey", unique: true, fields: [{ field: "key", direction: 1 }] },
  ],
};

function* planned(): Generator<Record<string, unknown>> {
  for (let n = 0; n < total; n += 1) {
    yield {
      _id: `message-${n}`,
      key: `patient-${n % 5_000}:${n}`,
      state: n % 4 === 0 ? "planned" : "sent",
      due: new Date(Date.UTC(2026, 0, 1) + n * 60_000),
      order: n,
      content: { template: "随访提醒", words: ["术后第三天", "请打卡"] },
    };
  }
}

interface Measured {
  readonly reply: ActionReply;
  /** The fastest round in milliseconds: the least disturbed one. */
  readonly milliseconds: number;
}

async function measure(database: Database, body: Record<string, unknown>): Promise<Measured> {
  let best = Number.POSITIVE_INFINITY;
  let reply: ActionReply | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    reply = await database.perform("database.getDocument", { collectionName: "messages", queryType: "WHERE", ...body });
    best = Math.min(best, performance.now() - start);
  }
  if (!reply) throw new Error("the bench performed no round");
  return { reply, milliseconds: best };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A find of 20 among 100,000 documents by an index and by looking at all of them, and the time to load them. */
export async function benchDatabase(): Promise<readonly Figure[]> {
  const database = openDatabase({ file: ":memory:", collections: [messages], clock: () => Date.UTC(2026, 0, 1) });
  const start = performance.now();
  database.insertMany("messages", planned());
  const load = performance.now() - start;
  const until = new Date(Date.UTC(2026, 1, 1));
  const first = Math.ceil(total / 2);
  const indexed = await measure(database, {
    query: encodeValue({ state: "planned", due: { $lte: until } }),
    order: encodeValue({ due: 1 }),
    limit: 20,
  });
  // the same kind of question on a field that no index knows
  const scanned = await measure(database, {
    query: encodeValue({ order: { $gte: first } }),
    order: encodeValue({ order: 1 }),
    limit: 20,
  });
  database.close();
  return [
    {
      name: "database: documents examined for 20 of 100,000, indexed",
      value: indexed.reply.documentsExamined,
      unit: "documents",
    },
    {
      name: "database: documents examined for 20 of 100,000, scan",
      value: scanned.reply.documentsExamined,
      unit: "documents",
    },
    { name: "database: indexed find of 20", value: rounded(indexed.milliseconds), unit: "ms" },
    {
      name: "database: scan is slower by",
      value: Math.round(scanned.milliseconds / indexed.milliseconds),
      unit: "times",
    },
    { name: "database: load of 100,000 documents with two indexes", value: Math.round(load), unit: "ms" },
  ];
}
