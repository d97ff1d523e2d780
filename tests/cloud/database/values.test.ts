import { EJSON } from "bson";
import fc from "fast-check";
import { decodeValue } from "../../../tools/cloud/database/values/decode-value";
import { encodeValue } from "../../../tools/cloud/database/values/encode-value";
import { reversedKey, valueKey } from "../../../tools/cloud/database/values/value-key";
import { compareValues } from "./support/mongo-order";

const moment = fc.integer({ min: -1e12, max: 4e12 }).map((at) => new Date(at));
const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.string({ unit: "binary" }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  moment,
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "small" }, leaf, fc.array(tie("value"), { maxLength: 4 }), tie("object")),
  object: fc.dictionary(
    fc.string({ maxLength: 4 }).filter((name) => !name.startsWith("$") && name !== "__proto__"),
    tie("value"),
    { maxKeys: 4, noNullPrototype: true },
  ),
}));

test("A value is written as bson's canonical EJSON", () => {
  fc.assert(
    fc.property(value, (item) => expect(encodeValue(item)).toBe(EJSON.stringify(item, { relaxed: false }))),
    { numRuns: 2000 },
  );
});

test("A value comes back from the wire as it was sent", () => {
  fc.assert(
    fc.property(value, (item) => {
      const back = decodeValue(EJSON.stringify({ item }, { relaxed: false }), 0);
      expect(encodeValue(back)).toBe(encodeValue({ item }));
    }),
  );
});

test("Numbers that are not finite and regular expressions travel too", () => {
  const sent = { a: Number.NaN, b: Number.POSITIVE_INFINITY, c: -0, d: /^合/i };
  const text = EJSON.stringify(sent, { relaxed: false });
  expect(encodeValue(decodeValue(text, 0))).toBe(text);
});

test("All server dates of one text are one reading of the clock and their offsets", () => {
  const text = '{"a":{"$tcb_server_date":{"offset":{"$numberInt":"1000"}}},"b":[{"$tcb_server_date":{"offset":0}}]}';
  expect(decodeValue(text, 5_000)).toEqual({ a: new Date(6_000), b: [new Date(5_000)] });
});

test("A text that is no EJSON is refused", () => {
  expect(() => decodeValue("{", 0)).toThrow(/INVALID|not a valid EJSON/);
  expect(() => decodeValue('{"a":{"$binary":{"base64":"","subType":"00"}}}', 0)).toThrow(/\$binary/);
});

test("Keys of an index stand in MongoDB's order of the values", () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      const byKey = valueKey(left) < valueKey(right) ? -1 : valueKey(left) > valueKey(right) ? 1 : 0;
      expect(byKey).toBe(Math.sign(compareValues(left, right)));
      const reversed = [reversedKey(valueKey(left)), reversedKey(valueKey(right))] as const;
      expect(reversed[0] < reversed[1] ? 1 : reversed[0] > reversed[1] ? -1 : 0).toBe(byKey);
    }),
    { numRuns: 3000 },
  );
});

test("No key is the beginning of another one", () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      const [one, other] = [valueKey(left), valueKey(right)];
      expect(one !== other && other.startsWith(one)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [null, -1],
  [-1, 0],
  [0, 0.5],
  [3, ""],
  ["", "a"],
  ["z", {}],
  [{}, []],
  [[], false],
  [false, true],
  [true, new Date(-1)],
  [new Date(5), /a/],
  [Number.NaN, Number.NEGATIVE_INFINITY],
])("%p comes before %p", (first, second) => {
  expect(valueKey(first) < valueKey(second)).toBe(true);
});
