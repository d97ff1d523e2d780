import type { KeyRange } from "../indexes/ordered-entries";
import { afterPrefix, lowestOfType, reversedKey, valueKey } from "../values/value-key";
import type { Bound, FieldBounds } from "./field-bounds";

/** The part of a key that one value of a field makes. */
export function fieldKey(value: unknown, direction: 1 | -1): string {
  return direction === 1 ? valueKey(value) : reversedKey(valueKey(value));
}

function everything(prefix: string): KeyRange {
  return { from: prefix, to: prefix === "" ? "\uffff" : afterPrefix(prefix) };
}

/** The keys of a type in ascending order: from its lowest value to behind its last. */
function ascendingRange(prefix: string, low: Bound | undefined, high: Bound | undefined, sample: unknown): KeyRange {
  const lowest = prefix + lowestOfType(sample);
  const behindType = afterPrefix(prefix + lowestOfType(sample).charAt(0));
  const start = low && prefix + valueKey(low.value);
  const stop = high && prefix + valueKey(high.value);
  return {
    from: start === undefined ? lowest : low?.inclusive ? start : afterPrefix(start),
    to: stop === undefined ? behindType : high?.inclusive ? afterPrefix(stop) : stop,
  };
}

/** The same with the order turned round: the highest value comes first. */
function descendingRange(prefix: string, low: Bound | undefined, high: Bound | undefined, sample: unknown): KeyRange {
  const first = prefix + reversedKey(lowestOfType(sample).charAt(0));
  const last = prefix + reversedKey(lowestOfType(sample));
  const start = high && prefix + reversedKey(valueKey(high.value));
  const stop = low && prefix + reversedKey(valueKey(low.value));
  return {
    from: start === undefined ? first : high?.inclusive ? start : afterPrefix(start),
    to: stop === undefined ? afterPrefix(last) : low?.inclusive ? afterPrefix(stop) : stop,
  };
}

/**
 * The keys behind `prefix` whose next field lies within the bounds; all keys behind it when there are none.
 * With `oneEnd` only one bound is used, as two elements of an array may meet one each.
 */
export function fieldRange(
  prefix: string,
  bounds: FieldBounds | undefined,
  direction: 1 | -1,
  oneEnd: boolean,
): KeyRange {
  const low = bounds?.low;
  const high = low && oneEnd ? undefined : bounds?.high;
  const sample = low ?? high;
  if (!sample) return everything(prefix);
  return direction === 1
    ? ascendingRange(prefix, low, high, sample.value)
    : descendingRange(prefix, low, high, sample.value);
}
