import { failed } from "../refusals";
import { isPlainObject } from "../values/plain-object";

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];

/** The earth's radius in metres, as MongoDB takes it. */
const earthRadius = 6_378_100;

/** Reads `[longitude, latitude]`. */
export function position(value: unknown): Position {
  if (!Array.isArray(value)) throw failed("a position must be [longitude, latitude]");
  const [longitude, latitude] = value;
  if (typeof longitude === "number" && typeof latitude === "number") return [longitude, latitude];
  throw failed("a position must be [longitude, latitude]");
}

/** The position of a stored GeoJSON Point; undefined for what is no geometry. Other geometries are refused. */
export function storedPoint(value: unknown): Position | undefined {
  if (!isPlainObject(value) || typeof value["type"] !== "string" || !("coordinates" in value)) return undefined;
  if (value["type"] === "Point") return position(value["coordinates"]);
  throw failed(`the local cloud compares stored Points only, not ${value["type"]}`);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The angle between two positions seen from the centre of the earth, in radians. */
export function angleBetween([longitudeA, latitudeA]: Position, [longitudeB, latitudeB]: Position): number {
  const north = Math.sin(radians(latitudeB - latitudeA) / 2);
  const east = Math.sin(radians(longitudeB - longitudeA) / 2);
  const half = north ** 2 + Math.cos(radians(latitudeA)) * Math.cos(radians(latitudeB)) * east ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Metres between two positions. */
export function metresBetween(from: Position, to: Position): number {
  return angleBetween(from, to) * earthRadius;
}
