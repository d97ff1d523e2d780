import { Aggregator } from "mingo/aggregator";
import { Context } from "mingo/core";
import * as accumulator from "mingo/operators/accumulator";
import * as expression from "mingo/operators/expression";
import * as projection from "mingo/operators/projection";
import * as query from "mingo/operators/query";
import { Query } from "mingo/query";
import { update } from "mingo/updater";
import { cloneDeep, resolve, setValue } from "mingo/util";
import type { StoredDocument } from "../database";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { geoOperators } from "./geo-operators";
import { type ForeignReader, lookupStage } from "./lookup-stage";
import { pipelineStages } from "./pipeline-stages";
import { rangeOperators } from "./range-operators";

const language = Context.init({
  accumulator,
  expression,
  projection,
  query: { ...query, ...rangeOperators, ...geoOperators },
  pipeline: pipelineStages,
});
const options = { context: language, scriptEnabled: false };

/** Compiles a query; unknown operators are refused here, before any document is looked at. */
export function compileQuery(where: Readonly<PlainObject>): (document: StoredDocument) => boolean {
  const compiled = new Query(where, options);
  return (document) => compiled.test(document);
}

/** Runs a pipeline; `read` reaches the other collections for `$lookup`. */
export function runPipeline(
  documents: Iterable<StoredDocument>,
  stages: readonly PlainObject[],
  read: ForeignReader,
): PlainObject[] {
  const context = Context.from(language).addPipelineOps({ $lookup: lookupStage(read) });
  return new Aggregator([...stages], { ...options, context }).run(documents) as PlainObject[];
}

/** A projection of `$slice`s alone keeps all other fields. */
function slicedOnly(fields: Readonly<PlainObject>): boolean {
  const rules = Object.entries(fields).filter(([field]) => field !== "_id");
  return rules.length > 0 && rules.every(([, rule]) => isPlainObject(rule) && "$slice" in rule);
}

function projected(document: StoredDocument, fields: Readonly<PlainObject>): PlainObject {
  return runPipeline([document], [{ $project: fields }], () => [])[0] ?? {};
}

function sliced(document: StoredDocument, fields: Readonly<PlainObject>): StoredDocument {
  const whole = cloneDeep(document) as PlainObject;
  const cut = projected(document, fields);
  for (const name of Object.keys(fields)) if (name !== "_id") setValue(whole, name, resolve(cut, name));
  if (!("_id" in cut)) delete whole["_id"];
  return whole;
}

/** Keeps or drops fields of a document, `_id` first as in MongoDB. */
export function project(document: StoredDocument, fields: Readonly<PlainObject>): StoredDocument {
  if (Object.keys(fields).length === 0) return document;
  if (slicedOnly(fields)) return sliced(document, fields);
  const result = projected(document, fields);
  return "_id" in result ? { _id: result["_id"], ...result } : result;
}

/** Applies update operators to a document in place; `where` is the query that found it, for the `$` in paths. */
export function applyOperators(document: PlainObject, operators: PlainObject, where: PlainObject): void {
  update(document, operators, [], where, { cloneMode: "deep", queryOptions: options });
}
