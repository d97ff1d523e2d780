import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";

const arrayOperators = new Set(["$push", "$addToSet", "$pull", "$pullAll", "$pop"]);
/** These do nothing where the path leads nowhere; all others would have to make it. */
const lenientPaths = new Set(["$unset", "$pull", "$pullAll", "$pop", "$rename"]);

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (value instanceof Date) return "date";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "double";
  return typeof value === "boolean" ? "bool" : typeof value;
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)];
  return isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const valueAt = (document: unknown, path: readonly string[]): unknown => path.reduce(step, document);

/** A path may be followed through objects and array positions only. */
function assertOpen(document: unknown, path: readonly string[]): void {
  let value = document;
  for (const [depth, name] of path.slice(0, -1).entries()) {
    value = step(value, name);
    if (value === undefined) return;
    const next = path[depth + 1] ?? "";
    const open = isPlainObject(value) || (Array.isArray(value) && /^\d+$/.test(next));
    if (!open) throw failed(`Cannot create field '${next}' in element {${name}: ${JSON.stringify(value)}}`);
  }
}

function assertTarget(operator: string, field: string, current: unknown, id: string): void {
  if ((operator === "$inc" || operator === "$mul") && typeof current !== "number") {
    const name = field.split(".").at(-1);
    throw failed(
      `Cannot apply ${operator} to a value of non-numeric type. ${id} has the field '${name}' of non-numeric type ${typeName(current)}`,
    );
  }
  if (arrayOperators.has(operator) && !Array.isArray(current)) {
    throw failed(`The field '${field}' must be an array but is of type ${typeName(current)} in document ${id}`);
  }
}

function assertField(document: PlainObject, operator: string, field: string): void {
  if (field.includes("$")) return;
  const path = field.split(".");
  if (path.includes("")) throw failed(`The update path '${field}' contains an empty field name, which is not allowed.`);
  if (!lenientPaths.has(operator)) assertOpen(document, path);
  const current = valueAt(document, path);
  if (current !== undefined) assertTarget(operator, field, current, `{_id: ${JSON.stringify(document["_id"])}}`);
}

function assertOperator(document: PlainObject, operator: string, fields: unknown): void {
  if (!operator.startsWith("$")) throw failed(`Unknown modifier: ${operator}`);
  if (!isPlainObject(fields)) {
    throw failed(`Modifiers operate on fields but we found ${typeName(fields)} for ${operator}`);
  }
  for (const field of Object.keys(fields)) assertField(document, operator, field);
  if (operator !== "$rename") return;
  for (const target of Object.values(fields)) assertOpen(document, String(target).split("."));
}

/** Refuses the updates that MongoDB refuses and mingo would pass over in silence. */
export function assertUpdatable(document: PlainObject, operators: Readonly<PlainObject>): void {
  const entries = Object.entries(operators);
  if (entries.length === 0) throw failed("the update holds no operator");
  for (const [operator, fields] of entries) assertOperator(document, operator, fields);
}
