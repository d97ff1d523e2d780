import type { StoredRecord } from "../store/stored-record";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { metresBetween } from "./geo-distance";
import { nearCentre, pointAt } from "./geo-operators";

/** A query with `$nearSphere` answers the nearest documents first. Undefined for any other query. */
export function nearestFirst(
  where: Readonly<PlainObject>,
): ((records: readonly StoredRecord[]) => readonly StoredRecord[]) | undefined {
  for (const [field, condition] of Object.entries(where)) {
    if (!isPlainObject(condition) || !("$nearSphere" in condition)) continue;
    const centre = nearCentre(condition["$nearSphere"]);
    const metres = ({ document }: StoredRecord): number => {
      const point = pointAt(document, field);
      return point ? metresBetween(centre, point) : Number.POSITIVE_INFINITY;
    };
    return (records) => [...records].sort((left, right) => metres(left) - metres(right));
  }
  return undefined;
}
