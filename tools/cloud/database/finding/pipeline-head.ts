import { isPlainObject, type PlainObject } from "../values/plain-object";

/** The beginning of a pipeline that is a plain find, and what comes behind it. */
export interface PipelineHead {
  readonly where: PlainObject;
  readonly sort: PlainObject;
  readonly skip: number;
  readonly limit: number;
  readonly rest: readonly PlainObject[];
}

type Stages = readonly PlainObject[];

const isPositive = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;

function takeMatches(stages: Stages): { readonly where: PlainObject; readonly taken: number } {
  const [first] = stages;
  const near = first?.["$geoNear"];
  if (isPlainObject(near)) return { where: isPlainObject(near["query"]) ? near["query"] : {}, taken: 0 };
  const end = stages.findIndex((stage) => !isPlainObject(stage["$match"]));
  const taken = end === -1 ? stages.length : end;
  const conditions = stages.slice(0, taken).map((stage) => stage["$match"]);
  const [only] = conditions;
  if (taken === 0) return { where: {}, taken };
  return { where: taken === 1 && isPlainObject(only) ? only : { $and: conditions }, taken };
}

/** Splits a pipeline; stages that are not well formed stay in the rest, where they are refused. */
export function pipelineHead(stages: Stages): PipelineHead {
  const { where, taken } = takeMatches(stages);
  let at = taken;
  const next = (name: string): unknown => stages[at]?.[name];
  let sort: PlainObject = {};
  let skip = 0;
  let limit = Number.POSITIVE_INFINITY;
  const order = next("$sort");
  if (isPlainObject(order) && Object.keys(order).length > 0) {
    sort = order;
    at += 1;
  }
  const skipped = next("$skip");
  if (isPositive(skipped)) {
    skip = skipped;
    at += 1;
  }
  const most = next("$limit");
  if (isPositive(most)) {
    limit = most;
    at += 1;
  }
  return { where, sort, skip, limit, rest: stages.slice(at) };
}
