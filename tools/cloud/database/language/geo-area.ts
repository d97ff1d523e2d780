import { failed } from "../refusals";
import { isPlainObject } from "../values/plain-object";
import { angleBetween, type Position, position } from "./geo-distance";

/** Tells whether a position lies inside something. */
export type Area = (point: Position) => boolean;

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw failed("the coordinates of a geometry must be an array");
}

function crosses([x, y]: Position, [fromX, fromY]: Position, [toX, toY]: Position): boolean {
  if (fromY > y === toY > y) return false;
  return x < fromX + ((y - fromY) * (toX - fromX)) / (toY - fromY);
}

function onEdge([x, y]: Position, [fromX, fromY]: Position, [toX, toY]: Position): boolean {
  const turn = (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
  const along = (x - fromX) * (x - toX) + (y - fromY) * (y - toY);
  return turn === 0 && along <= 0;
}

type Edge = readonly [Position, Position];

function edges(ring: unknown): readonly Edge[] {
  const corners = list(ring).map(position);
  return corners.flatMap((corner, at): Edge[] => {
    const next = corners[at + 1];
    return next ? [[corner, next]] : [];
  });
}

/** A polygon: the first ring is its border, the others are holes. Edges are straight on the map. */
function polygonArea(coordinates: unknown): Area {
  const rings = list(coordinates).map(edges);
  return (point) => {
    const all = rings.flat();
    if (all.some(([from, to]) => onEdge(point, from, to))) return true;
    return all.filter(([from, to]) => crosses(point, from, to)).length % 2 === 1;
  };
}

/** The area of a GeoJSON geometry. */
export function geometryArea(geometry: unknown): Area {
  const { type, coordinates } = isPlainObject(geometry) ? geometry : {};
  if (type === "Polygon") return polygonArea(coordinates);
  if (type === "MultiPolygon") {
    const areas = list(coordinates).map(polygonArea);
    return (point) => areas.some((area) => area(point));
  }
  if (type === "Point") {
    const [longitude, latitude] = position(coordinates);
    return (point) => point[0] === longitude && point[1] === latitude;
  }
  throw failed(`the local cloud knows the geometries Polygon, MultiPolygon and Point, not ${String(type)}`);
}

/** A circle on the earth, `[[longitude, latitude], radius in radians]`. */
export function sphereArea(value: unknown): Area {
  const [centre, radius] = list(value);
  const middle = position(centre);
  if (typeof radius !== "number") throw failed("the radius of $centerSphere must be a number of radians");
  return (point) => angleBetween(middle, point) <= radius;
}
