import { createRandom } from "../demo/random";

/** The same things in another order, the same one for the same name. */
export function shuffled<Thing>(things: readonly Thing[], name: string): readonly Thing[] {
  const random = createRandom(name);
  const drawn = things.map((thing) => ({ thing, lot: random.next() }));
  return drawn.sort((one, other) => one.lot - other.lot).map(({ thing }) => thing);
}
