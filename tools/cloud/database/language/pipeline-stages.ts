import { Lazy } from "mingo/lazy";
import * as pipeline from "mingo/operators/pipeline";
import { cloneDeep } from "mingo/util";
import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { bucketStage } from "./bucket-stage";
import { geoNearStage } from "./geo-near-stage";
import { sortDocuments, sortFields } from "./sort-order";
import type { Stage } from "./stage";
import { unwindStage } from "./unwind-stage";

/** mingo writes into nested objects that several documents may share; these stages get documents of their own. */
function onCopies(stage: Stage): Stage {
  return (stream, expression, options) =>
    stage(
      stream.map((document: PlainObject) => cloneDeep(document)),
      expression,
      options,
    );
}

const $sort: Stage = (stream, expression) => {
  const fields = sortFields(expression as PlainObject);
  if (fields.length === 0) throw failed("$sort stage must have at least one sort key");
  return stream.transform((documents: PlainObject[]) => Lazy(sortDocuments(documents, fields, (item) => item)));
};

function wholeNumber(stage: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= least) return value;
  throw failed(`invalid argument to ${stage} stage: expected a whole number of at least ${least}`);
}

const $limit: Stage = (stream, count) => stream.take(wholeNumber("$limit", count, 1));
const $skip: Stage = (stream, count) => stream.drop(wholeNumber("$skip", count, 0));

/** MongoDB answers no document at all when there is nothing to count. */
const $count: Stage = (stream, expression, options) =>
  stream.transform((documents: PlainObject[]) =>
    documents.length === 0 ? Lazy([]) : pipeline.$count(Lazy(documents), String(expression), options),
  );

const $sample: Stage = (stream, expression) => {
  const size = wholeNumber("$sample", isPlainObject(expression) ? expression["size"] : expression, 1);
  return stream.transform((documents: PlainObject[]) => {
    const drawn = documents.map((document) => ({ document, lot: Math.random() }));
    drawn.sort((left, right) => left.lot - right.lot);
    return Lazy(drawn.slice(0, size).map(({ document }) => document));
  });
};

const $sortByCount: Stage = (stream, expression, options) =>
  $sort(pipeline.$group(stream, { _id: expression, count: { $sum: 1 } }, options), { count: -1 }, options);

const $unwind: Stage = (stream, expression) =>
  stream.transform((documents: PlainObject[]) => Lazy(unwindStage(documents, expression)));

const $geoNear: Stage = (stream, expression) => {
  if (!isPlainObject(expression)) throw failed("$geoNear expects an object");
  return stream.transform((documents: PlainObject[]) => Lazy(geoNearStage(documents, expression)));
};

/** The stages that the SDK can send, besides `$lookup`, which needs the other collections. */
export const pipelineStages = {
  $addFields: onCopies(pipeline.$addFields),
  $bucket: bucketStage($sort),
  $bucketAuto: pipeline.$bucketAuto,
  $count,
  $geoNear,
  $group: pipeline.$group,
  $limit,
  $match: pipeline.$match,
  $project: onCopies(pipeline.$project),
  $replaceRoot: pipeline.$replaceRoot,
  $sample,
  $skip,
  $sort,
  $sortByCount,
  $unwind,
};
