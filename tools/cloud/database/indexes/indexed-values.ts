import { failed } from "../refusals";
import { isPlainObject } from "../values/plain-object";
import { emptyArrayKey, valueKey } from "../values/value-key";

/** What a document contributes to an index. */
export interface IndexedValues {
  /** One entry per array element, else one in all; each holds the key of every field, in the index's order. */
  readonly tuples: readonly (readonly string[])[];
  /** For every field, whether an array was met on the way to its value; empty when there was none at all. */
  readonly throughArray: readonly boolean[];
  /** An array directly inside an array was met; such values are found by a scan only. */
  readonly nested: boolean;
  /** No field of the index exists in the document. */
  readonly missing: boolean;
}

const noArrays: readonly boolean[] = [];

/** How far a path could be followed: to its value, or to the first array on the way. */
interface Step {
  readonly value: unknown;
  /** The path from the document to the array, and what is left of the path behind it. */
  readonly array?: { readonly at: string; readonly elements: readonly unknown[]; readonly rest: readonly string[] };
}

function follow(value: unknown, path: readonly string[]): Step {
  let reached = value;
  for (let depth = 0; depth <= path.length; depth += 1) {
    if (Array.isArray(reached)) {
      return {
        value: reached,
        array: { at: path.slice(0, depth).join("."), elements: reached, rest: path.slice(depth) },
      };
    }
    const name = path[depth];
    if (name === undefined) break;
    reached = isPlainObject(reached) && Object.hasOwn(reached, name) ? reached[name] : undefined;
  }
  return { value: reached };
}

interface Collected {
  readonly tuples: string[][];
  readonly throughArray: boolean[];
  nested: boolean;
}

function keysWithoutArray(steps: readonly Step[]): string[] {
  return steps.map((step) => (step.array ? "" : valueKey(step.value)));
}

function elementStep(element: unknown, rest: readonly string[]): Step {
  return rest.length === 0 ? { value: element } : follow(element, rest);
}

function expand(steps: readonly Step[], into: Collected): void {
  const arrays = steps.flatMap(({ array }) => array ?? []);
  const [first] = arrays;
  if (!first) {
    into.tuples.push(keysWithoutArray(steps));
    return;
  }
  const other = arrays.find(({ at }) => at !== first.at);
  if (other) throw failed(`cannot index parallel arrays [${other.at}] [${first.at}]`);
  steps.forEach((step, position) => {
    if (step.array) into.throughArray[position] = true;
  });
  if (first.elements.length === 0) {
    into.tuples.push(steps.map(({ array, value }) => emptyKey(array, value)));
    return;
  }
  for (const element of first.elements) {
    if (Array.isArray(element)) into.nested = true;
    expand(
      steps.map((step) => (step.array ? stepInto(element, step.array.rest, step.array.at) : step)),
      into,
    );
  }
}

function emptyKey(array: Step["array"], value: unknown): string {
  if (!array) return valueKey(value);
  return array.rest.length === 0 ? emptyArrayKey : valueKey(null);
}

function stepInto(element: unknown, rest: readonly string[], at: string): Step {
  const step = elementStep(element, rest);
  return step.array ? { ...step, array: { ...step.array, at: `${at}.${step.array.at}` } } : step;
}

/** Where a path meets an array. */
const arrayMet = Symbol("array met");

function plainValue(document: unknown, path: readonly string[]): unknown {
  let value = document;
  for (const name of path) {
    if (!isPlainObject(value)) return Array.isArray(value) ? arrayMet : undefined;
    value = Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return Array.isArray(value) ? arrayMet : value;
}

/** The common case, with few allocations; undefined as soon as an array is met. */
function plainValues(document: unknown, paths: readonly (readonly string[])[]): IndexedValues | undefined {
  const keys: string[] = [];
  let missing = true;
  for (const path of paths) {
    const value = plainValue(document, path);
    if (value === arrayMet) return undefined;
    if (value !== undefined) missing = false;
    keys.push(valueKey(value));
  }
  return { tuples: [keys], throughArray: noArrays, nested: false, missing };
}

/** Reads from a document the keys of an index over `paths`. Refuses two different arrays in one index. */
export function indexedValues(document: unknown, paths: readonly (readonly string[])[]): IndexedValues {
  const plain = plainValues(document, paths);
  if (plain) return plain;
  const steps = paths.map((path) => follow(document, path));
  const collected: Collected = { tuples: [], throughArray: paths.map(() => false), nested: false };
  expand(steps, collected);
  return { ...collected, missing: steps.every(({ value }) => value === undefined) };
}
