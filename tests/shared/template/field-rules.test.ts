import { cutToFit, type FieldType, fieldTypeOf, textProblem } from "@shared/template/field-rules";
import fc from "fast-check";

const han = (count: number) => "字".repeat(count);

describe("a field takes", () => {
  test.each<readonly [FieldType, string]>([
    ["thing", han(20)],
    ["thing", "😀".repeat(20)],
    ["thing", "A1，b！"],
    ["number", "12345678901234567890123456789012"],
    ["number", "3.14"],
    ["letter", "a".repeat(32)],
    ["symbol", "！@#￥%"],
    ["character_string", "A".repeat(32)],
    ["character_string", "021-5555-0120"],
    ["time", "15:01"],
    ["time", "2019年10月1日 15:01"],
    ["time", "2019年10月1日 15:01:59"],
    ["time", "2019年10月1日 15:01~2019年10月1日 16:01"],
    ["date", "2019年10月1日"],
    ["date", "2019-10-01"],
    ["date", "2019/10/1 15:01"],
    ["date", "2019年10月1日 15:01"],
    ["amount", "¥100.5"],
    ["amount", "100元"],
    ["phone_number", "+86-0766-66888866"],
    ["car_number", "粤A8Z888挂"],
    ["name", "张三丰"],
    ["name", "Anna-Maria van Buren"],
    ["phrase", "待到院"],
    ["phrase", han(5)],
    ["enum", "已确认"],
  ])("%s: %s", (type, text) => {
    expect(textProblem(type, text)).toBeUndefined();
  });
});

describe("a field refuses", () => {
  test.each<readonly [FieldType, string, string]>([
    ["thing", "", "empty"],
    ["thing", "   ", "empty"],
    ["thing", han(21), "tooLong"],
    ["thing", "😀".repeat(21), "tooLong"],
    ["thing", "第一行\n第二行", "controlCharacters"],
    ["thing", "a\u0007b", "controlCharacters"],
    ["thing", "a\u2028b", "controlCharacters"],
    ["number", "1".repeat(33), "tooLong"],
    ["number", "-1", "wrongCharacters"],
    ["number", "1.", "wrongCharacters"],
    ["letter", "a1", "wrongCharacters"],
    ["letter", "a".repeat(33), "tooLong"],
    ["symbol", "!!!!!!", "tooLong"],
    ["symbol", "字", "wrongCharacters"],
    ["character_string", "预约1", "wrongCharacters"],
    ["character_string", "a b", "wrongCharacters"],
    ["character_string", "A".repeat(33), "tooLong"],
    ["time", "25:00", "wrongCharacters"],
    ["time", "下午三点", "wrongCharacters"],
    ["time", "2019年10月1日", "wrongCharacters"],
    ["time", "2019年13月1日 15:01", "wrongCharacters"],
    ["date", "15:01", "wrongCharacters"],
    ["date", "2019-10/01", "wrongCharacters"],
    ["date", "2019年10月32日", "wrongCharacters"],
    ["amount", "12345678901", "wrongCharacters"],
    ["phone_number", "021 5555 0120", "wrongCharacters"],
    ["phone_number", "1".repeat(18), "tooLong"],
    ["car_number", "粤A8Z888挂挂", "tooLong"],
    ["name", han(11), "wrongCharacters"],
    ["name", "a".repeat(21), "tooLong"],
    ["phrase", han(6), "tooLong"],
    ["phrase", "待OK", "wrongCharacters"],
    ["enum", " ", "empty"],
  ])("%s: %s (%s)", (type, text, reason) => {
    expect(textProblem(type, text)).toBe(reason);
  });
});

test.each([
  ["thing1", "thing"],
  ["date02", "date"],
  ["character_string12", "character_string"],
  ["phone_number3", "phone_number"],
])("the key %s is a %s", (key, type) => {
  expect(fieldTypeOf(key)).toBe(type);
});

test.each(["thing", "1thing", "things1", "Thing1", "thing1.DATA", "constructor1", "__proto__1", ""])(
  "the key %s is unknown",
  (key) => expect(fieldTypeOf(key)).toBeUndefined(),
);

const texts = fc.string({ unit: "grapheme", maxLength: 60, size: "max" });

test("only a `thing` is ever cut, to twenty whole code points", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cut = cutToFit("thing", text);
      expect([...cut].length).toBeLessThanOrEqual(20);
      expect(text.trim().startsWith(cut)).toBe(true);
      expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      for (const type of ["character_string", "phrase", "name", "phone_number", "number"] as const) {
        expect(cutToFit(type, text)).toBe(text);
      }
    }),
  );
});
