import { resolve } from "mingo/util";
import { failed } from "../refusals";
import { isPlainObject, type PlainObject } from "../values/plain-object";
import { type Area, geometryArea, sphereArea } from "./geo-area";
import { metresBetween, type Position, position, storedPoint } from "./geo-distance";
import type { Predicate, QueryOperator } from "./range-operators";

/** The point a document holds in a field, if any. */
export function pointAt(document: unknown, field: string): Position | undefined {
  return storedPoint(resolve(document as Parameters<typeof resolve>[0], field));
}

function withArea(area: Area) {
  return (field: string): Predicate =>
    (document) => {
      const point = pointAt(document, field);
      return point !== undefined && area(point);
    };
}

function object(operator: string, value: unknown): PlainObject {
  if (isPlainObject(value)) return value;
  throw failed(`${operator} expects an object`);
}

/** Reads the centre of `$nearSphere`. */
export function nearCentre(condition: unknown): Position {
  const { $geometry } = object("$nearSphere", condition);
  if (isPlainObject($geometry) && $geometry["type"] === "Point") return position($geometry["coordinates"]);
  throw failed("$nearSphere expects a Point as its $geometry");
}

function distanceBound(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}

/** What `_.geoNear`, `_.geoWithin` and `_.geoIntersects` send, for documents that hold Points. */
export const geoOperators: Readonly<Record<"$nearSphere" | "$geoWithin" | "$geoIntersects", QueryOperator>> = {
  $nearSphere: (field, condition) => {
    const centre = nearCentre(condition);
    const { $minDistance, $maxDistance } = object("$nearSphere", condition);
    const least = distanceBound($minDistance, 0);
    const most = distanceBound($maxDistance, Number.POSITIVE_INFINITY);
    return withArea((point) => {
      const metres = metresBetween(centre, point);
      return metres >= least && metres <= most;
    })(field);
  },
  $geoWithin: (field, condition) => {
    const { $geometry, $centerSphere } = object("$geoWithin", condition);
    return withArea($centerSphere ? sphereArea($centerSphere) : geometryArea($geometry))(field);
  },
  $geoIntersects: (field, condition) => withArea(geometryArea(object("$geoIntersects", condition)["$geometry"]))(field),
};
