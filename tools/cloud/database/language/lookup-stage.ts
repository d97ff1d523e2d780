import { Lazy } from "mingo/lazy";
import * as pipeline from "mingo/operators/pipeline";
import { resolve } from "mingo/util";
import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { valueKey } from "../values/value-key";
import type { Stage } from "./stage";

/** Reads documents of another collection: those that match, or all. */
export type ForeignReader = (collection: string, where: Readonly<PlainObject>) => readonly PlainObject[];

/** With more different values than this, reading the whole other collection once is cheaper. */
const mostValues = 500;

function valuesAt(document: PlainObject, field: string): readonly unknown[] {
  const value: unknown = resolve(document, field) ?? null;
  return Array.isArray(value) ? value : [value];
}

function text(expression: PlainObject, name: string): string {
  const value = expression[name];
  if (typeof value === "string" && value !== "") return value;
  throw failed(`$lookup needs '${name}'`);
}

function byValue(documents: readonly PlainObject[], field: string): ReadonlyMap<string, PlainObject[]> {
  const found = new Map<string, PlainObject[]>();
  for (const document of documents) {
    for (const key of new Set(valuesAt(document, field).map(valueKey))) {
      const group = found.get(key);
      if (group) group.push(document);
      else found.set(key, [document]);
    }
  }
  return found;
}

function joinEqual(documents: readonly PlainObject[], expression: PlainObject, read: ForeignReader): PlainObject[] {
  const localField = text(expression, "localField");
  const foreignField = text(expression, "foreignField");
  const as = text(expression, "as");
  const wanted = new Map(documents.flatMap((document) => valuesAt(document, localField)).map((v) => [valueKey(v), v]));
  const where = wanted.size > mostValues ? {} : { [foreignField]: { $in: [...wanted.values()] } };
  const foreign = byValue(read(text(expression, "from"), where), foreignField);
  return documents.map((document) => {
    const joined = valuesAt(document, localField).flatMap((value) => foreign.get(valueKey(value)) ?? []);
    return { ...document, [as]: [...new Set(joined)] };
  });
}

/** `$lookup`: by equal fields through the other collection's indexes, or by a pipeline over all its documents. */
export function lookupStage(read: ForeignReader): Stage {
  return (stream, expression, options) => {
    if (!isPlainObject(expression)) throw failed("$lookup expects an object");
    const { pipeline: stages, localField, foreignField } = expression;
    if (stages === undefined) {
      return stream.transform((documents: PlainObject[]) => Lazy(joinEqual(documents, expression, read)));
    }
    if (localField !== undefined || foreignField !== undefined || !Array.isArray(stages)) {
      throw failed("$lookup with 'pipeline' may not specify 'localField' or 'foreignField'");
    }
    const from = [...read(text(expression, "from"), {})];
    return pipeline.$lookup(
      stream,
      { from, as: text(expression, "as"), pipeline: stages, ...letOf(expression) },
      options,
    );
  };
}

function letOf(expression: PlainObject): { let?: PlainObject } {
  return isPlainObject(expression["let"]) ? { let: expression["let"] } : {};
}
