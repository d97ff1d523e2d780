import { newestFirst, oldestFirst } from "@shared/calendar/order-key";
import fc from "fast-check";
import { storableInstant } from "../../support/clinic-date";

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const entries = fc.uniqueArray(fc.record({ at: storableInstant, id: fc.uuid() }), {
  selector: ({ id }) => id,
  maxLength: 30,
});

describe("records in the order of their keys", () => {
  test("come oldest first, by id where the time is the same", () => {
    fc.assert(
      fc.property(entries, (records) => {
        const keys = records.map(({ at, id }) => oldestFirst(at, id)).sort(byText);
        const expected = [...records].sort((one, other) => one.at - other.at || byText(one.id, other.id));
        expect(keys).toEqual(expected.map(({ at, id }) => oldestFirst(at, id)));
      }),
    );
  });

  test("come newest first when asked so", () => {
    fc.assert(
      fc.property(entries, (records) => {
        const keys = records.map(({ at, id }) => newestFirst(at, id)).sort(byText);
        const expected = [...records].sort((one, other) => other.at - one.at || byText(one.id, other.id));
        expect(keys).toEqual(expected.map(({ at, id }) => newestFirst(at, id)));
      }),
    );
  });

  test("that happened at the same moment keep apart by their id", () => {
    fc.assert(
      fc.property(storableInstant, fc.uuid(), fc.uuid(), (at, one, other) => {
        fc.pre(one !== other);
        expect(oldestFirst(at, one)).not.toBe(oldestFirst(at, other));
        expect(newestFirst(at, one)).not.toBe(newestFirst(at, other));
      }),
    );
  });
});
