import { cloneDeep, removeValue, resolve, setValue } from "mingo/util";
import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";

interface Unwind {
  readonly field: string;
  readonly indexField: string | undefined;
  readonly keepsEmpty: boolean;
}

function readUnwind(expression: unknown): Unwind {
  const options = isPlainObject(expression) ? expression : { path: expression };
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = options;
  if (typeof path !== "string" || !path.startsWith("$"))
    throw failed("$unwind: path must be a text that begins with '$'");
  return {
    field: path.slice(1),
    indexField: typeof includeArrayIndex === "string" ? includeArrayIndex : undefined,
    keepsEmpty: preserveNullAndEmptyArrays === true,
  };
}

function copyWith(
  document: PlainObject,
  { field, indexField }: Unwind,
  value: unknown,
  at: number | null,
): PlainObject {
  const copy = cloneDeep(document) as PlainObject;
  if (value === undefined) removeValue(copy, field);
  else setValue(copy, field, value);
  if (indexField) setValue(copy, indexField, at);
  return copy;
}

/** `$unwind`: one document per element. mingo's own drops empty texts and objects, and writes into its input. */
export function unwindStage(documents: readonly PlainObject[], expression: unknown): PlainObject[] {
  const unwind = readUnwind(expression);
  return documents.flatMap((document) => {
    const value: unknown = resolve(document, unwind.field);
    if (Array.isArray(value) && value.length > 0) {
      return value.map((element, at) => copyWith(document, unwind, element, at));
    }
    const empty = value === undefined || value === null || Array.isArray(value);
    if (empty && !unwind.keepsEmpty) return [];
    return [copyWith(document, unwind, Array.isArray(value) ? undefined : value, null)];
  });
}
