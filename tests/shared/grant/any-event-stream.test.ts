import fc from "fast-check";
import { brokenBooks, brokenBy, contacts } from "../../support/reminding/broken-promises";
import { happen } from "../../support/reminding/happen";
import { anyStream, type Happening } from "../../support/reminding/happening";
import { newWorld, type World } from "../../support/reminding/world";

/** Plays a stream through the rules and answers what was promised and not kept. */
function play(stream: readonly Happening[]): { readonly world: World; readonly broken: readonly string[] } {
  const world = newWorld();
  const broken: string[] = [];
  for (const happening of stream) {
    const before = world.asked.length;
    happen(world, happening);
    for (const one of world.asked.slice(before)) broken.push(...brokenBy(world, one));
    broken.push(...brokenBooks(world));
  }
  return { world, broken };
}

describe("whatever happens to one person in a month", () => {
  test("nobody gets more than the caps, in the night, twice, or what is not true any more; and the books balance", () => {
    fc.assert(
      fc.property(anyStream, (stream) => {
        expect(play(stream).broken).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("every end a message can come to is reached, so that the promises are not empty", () => {
    const worlds = fc.sample(anyStream, { numRuns: 400, seed: 7 }).map((stream) => play(stream).world);
    const states = new Set(worlds.flatMap(({ rows }) => rows.map(({ state }) => state)));
    const ends = ["sent", "noGrant", "clear", "supersede", "skipLate", "skippedLate", "call", "doubtful"];
    for (const state of [...ends, "capSubject", "capDay", "capWeek"]) expect(states).toContain(state);
    const sent = worlds.flatMap(contacts);
    expect(sent.length).toBeGreaterThan(500);
    for (const kind of ["visit", "checkIn", "notice"]) expect(sent.some(({ row }) => row.kind === kind)).toBe(true);
    expect(sent.some(({ row }) => row.purpose === "marketing")).toBe(true);
  });
});
