import { findRecords } from "../finding/find-records";
import { pipelineHead } from "../finding/pipeline-head";
import { recordMatcher } from "../finding/record-matcher";
import { runPipeline } from "../language/query-language";
import { sortFields } from "../language/sort-order";
import { failed, invalidParameter } from "../refusals";
import type { Switches } from "../switches";
import { decodeValue } from "../values/decode-value";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { type Action, assertOutsideTransaction, reply, requestedCollection } from "./action";
import { replyTexts } from "./size-limits";

/** mingo reads the machine's clock for `$$NOW`; here it is the request's. */
function withNow(value: unknown, now: number): unknown {
  if (value === "$$NOW") return new Date(now);
  if (Array.isArray(value)) return value.map((item) => withNow(item, now));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNow(inner, now)]));
}

function readStages(stages: unknown, now: number): PlainObject[] {
  if (!Array.isArray(stages)) throw invalidParameter("stages must be an array");
  return stages.map((stage) => {
    if (!isPlainObject(stage) || typeof stage["stageKey"] !== "string") throw invalidParameter("a stage has no name");
    return { [stage["stageKey"]]: withNow(decodeValue(stage["stageValue"], now), now) };
  });
}

function limited(stages: PlainObject[], { aggregateLimit }: Switches): PlainObject[] {
  if (aggregateLimit === "unlimited" || stages.some((stage) => "$limit" in stage)) return stages;
  return [...stages, { $limit: aggregateLimit }];
}

/** `aggregate()…end()`. The leading `$match`, `$sort`, `$skip` and `$limit` use the indexes. */
export const aggregateDocuments: Action = (engine, request) => {
  assertOutsideTransaction(engine, request, "aggregate()");
  const stages = limited(readStages(request.body["stages"], request.now), engine.switches);
  if (stages.slice(1).some((stage) => "$geoNear" in stage)) throw failed("$geoNear is only valid as the first stage");
  const head = pipelineHead(stages);
  const found = findRecords(
    requestedCollection(engine, request),
    { ...head, sort: sortFields(head.sort) },
    recordMatcher(head.where),
  );
  let { examined } = found;
  const documents = found.records.map(({ document }) => document);
  const read = (name: string, where: Readonly<PlainObject>) => {
    const all = { where, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY };
    const foreign = findRecords(engine.store.collection(name), all, recordMatcher(where));
    examined += foreign.examined;
    return foreign.records.map(({ document }) => document);
  };
  const list = replyTexts(runPipeline(documents, head.rest, read));
  return reply({ list }, { documentsReturned: list.length, documentsExamined: examined });
};
