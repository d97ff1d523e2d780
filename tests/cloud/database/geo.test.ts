import { databaseClient } from "./support/database-client";
import { memoryDatabase } from "./support/memory-database";

const point = (longitude: number, latitude: number) => ({ type: "Point", coordinates: [longitude, latitude] });
const clinics = [
  { _id: "near", at: point(121.48, 31.23) },
  { _id: "far", at: point(116.4, 39.9) },
  { _id: "nowhere" },
  { _id: "close", at: point(121.5, 31.24) },
];
const centre = point(121.47, 31.23);
const square = {
  type: "Polygon",
  coordinates: [
    [
      [121, 31],
      [122, 31],
      [122, 32],
      [121, 32],
      [121, 31],
    ],
  ],
};
const squareWithHole = {
  type: "Polygon",
  coordinates: [
    ...square.coordinates,
    [
      [121.49, 31.235],
      [121.51, 31.235],
      [121.51, 31.245],
      [121.49, 31.245],
      [121.49, 31.235],
    ],
  ],
};

function open() {
  const database = memoryDatabase({ clinics: [] });
  database.insertMany("clinics", clinics);
  return databaseClient(database);
}

test.each<[string, Record<string, unknown>, readonly string[]]>([
  ["_.geoNear, nearest first", { $nearSphere: { $geometry: centre } }, ["near", "close", "far"]],
  [
    "_.geoNear within bounds",
    { $nearSphere: { $geometry: centre, $minDistance: 2_000, $maxDistance: 10_000 } },
    ["close"],
  ],
  ["_.geoWithin of a polygon", { $geoWithin: { $geometry: square } }, ["near", "close"]],
  ["_.geoWithin of a polygon with a hole", { $geoWithin: { $geometry: squareWithHole } }, ["near"]],
  [
    "_.geoWithin of several polygons",
    { $geoWithin: { $geometry: { type: "MultiPolygon", coordinates: [square.coordinates] } } },
    ["near", "close"],
  ],
  ["_.geoWithin of a circle of 3 km", { $geoWithin: { $centerSphere: [[121.47, 31.23], 3 / 6378.1] } }, ["near"]],
  ["_.geoIntersects of a polygon", { $geoIntersects: { $geometry: square } }, ["near", "close"]],
  ["_.geoIntersects of a point", { $geoIntersects: { $geometry: point(116.4, 39.9) } }, ["far"]],
])("%s", async (_, at, expected) => {
  expect((await open().find("clinics", { at })).list.map(({ _id }) => _id)).toEqual(expected);
});

test("A page of the nearest is cut after they are in order", async () => {
  const { list } = await open().find("clinics", { at: { $nearSphere: { $geometry: centre } } }, { skip: 1, limit: 1 });
  expect(list.map(({ _id }) => _id)).toEqual(["close"]);
});

test("$geoNear answers the distance in metres", async () => {
  const near = {
    near: centre,
    key: "at",
    distanceField: "metres",
    maxDistance: 10_000,
    query: { _id: { $ne: "close" } },
    spherical: true,
  };
  const { list } = await open().aggregate("clinics", { $geoNear: near });
  expect(list).toHaveLength(1);
  expect(list[0]?.["_id"]).toBe("near");
  expect(list[0]?.["metres"]).toBeCloseTo(952, 0);
});

test.each([
  [
    {
      $geoWithin: {
        $geometry: {
          type: "LineString",
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        },
      },
    },
  ],
  [{ $geoIntersects: { $geometry: {} } }],
  [{ $nearSphere: { $geometry: square } }],
])("What the local cloud cannot compare is refused: %j", async (at) => {
  await expect(open().find("clinics", { at })).rejects.toMatchObject({ code: "DATABASE_REQUEST_FAILED" });
});

test("A stored geometry that is no Point is refused when it is compared", async () => {
  const client = open();
  await client.add("clinics", { at: square });
  await expect(client.find("clinics", { at: { $geoWithin: { $geometry: square } } })).rejects.toThrow(/Points only/);
});
