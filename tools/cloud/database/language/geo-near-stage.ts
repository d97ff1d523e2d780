import { cloneDeep, resolve, setValue } from "mingo/util";
import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { metresBetween, position } from "./geo-distance";
import { pointAt } from "./geo-operators";

interface GeoNear {
  readonly centre: ReturnType<typeof position>;
  readonly key: string;
  readonly distanceField: string;
  readonly least: number;
  readonly most: number;
  readonly multiplier: number;
  readonly limit: number;
  readonly includeLocs: string | undefined;
}

function text(expression: PlainObject, name: string): string {
  const value = expression[name];
  if (typeof value === "string" && value !== "") return value;
  throw failed(`$geoNear: the local cloud needs '${name}'`);
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

function readExpression(expression: PlainObject): GeoNear {
  const { near, minDistance, maxDistance, distanceMultiplier, limit, num, includeLocs } = expression;
  if (!isPlainObject(near)) throw failed("$geoNear: near must be a Point");
  return {
    centre: position(near["coordinates"]),
    key: text(expression, "key"),
    distanceField: text(expression, "distanceField"),
    least: number(minDistance, 0),
    most: number(maxDistance, Number.POSITIVE_INFINITY),
    multiplier: number(distanceMultiplier, 1),
    limit: number(limit ?? num, 100),
    includeLocs: typeof includeLocs === "string" ? includeLocs : undefined,
  };
}

/** `$geoNear` over documents that hold Points: nearest first, each with its distance in metres. */
export function geoNearStage(documents: readonly PlainObject[], expression: PlainObject): PlainObject[] {
  const near = readExpression(expression);
  const reached = documents.flatMap((document) => {
    const point = pointAt(document, near.key);
    const metres = point ? metresBetween(near.centre, point) : Number.NaN;
    return metres >= near.least && metres <= near.most ? [{ document, metres }] : [];
  });
  reached.sort((left, right) => left.metres - right.metres);
  return reached.slice(0, near.limit).map(({ document, metres }) => {
    const copy = cloneDeep(document) as PlainObject;
    setValue(copy, near.distanceField, metres * near.multiplier);
    if (near.includeLocs) setValue(copy, near.includeLocs, cloneDeep(resolve(document, near.key)));
    return copy;
  });
}
