import { shardCount, shardOf } from "@shared/message/shard-of";
import fc from "fast-check";

test("everybody is in one of thirty-two parts", () => {
  expect(shardCount).toBe(32);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (id) => {
      expect(Number.isInteger(shardOf(id)) && shardOf(id) >= 0 && shardOf(id) < shardCount).toBe(true);
    }),
  );
});

test.each([
  ["numbered", (number: number) => `pt-${number}`],
  ["like those of WeChat", (number: number) => `oXy_${(number * 2_654_435_761) % 4_294_967_296}-${number}`],
])("ids that are %s are spread evenly", (_, idOf) => {
  const counts = Array.from({ length: shardCount }, () => 0);
  const people = 32_000;
  for (let number = 0; number < people; number += 1) {
    const shard = shardOf(idOf(number));
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.max(...counts)).toBeLessThan((people / shardCount) * 1.2);
  expect(Math.min(...counts)).toBeGreaterThan((people / shardCount) * 0.8);
});

/** The published values of FNV-1a, so that a change of the hash, which would move rows between sweeps at work, is seen. */
test.each([
  ["", 0x811c9dc5],
  ["a", 0xe40c292c],
  ["foobar", 0xbf9cf968],
])("%j is hashed as FNV-1a does", (id, hash) => {
  expect(shardOf(id)).toBe(hash % shardCount);
});
