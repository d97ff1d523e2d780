import { checkFields } from "../../tools/cloud/openapi/check-fields";

const verdict = (type: string, value: string): boolean => {
  const key = `${type}1`;
  const template = {
    id: "t",
    title: "t",
    kind: "once",
    fields: { [key]: "项" },
    enums: { enum1: ["是", "否"] },
  } as const;
  return "texts" in checkFields(template, { [key]: { value } });
};

const good: [string, string[]][] = [
  ["thing", ["请查看", "二十个字二十个字二十个字二十个字二十个字", "9:30 到院，带病历!"]],
  ["number", ["0", "12.5", "1".repeat(32)]],
  ["letter", ["ABC", "a".repeat(32)]],
  ["symbol", ["!", "#@!%&"]],
  ["character_string", ["A-12/3", "x".repeat(32)]],
  ["time", ["15:01", "15:01:30", "2019年10月1日 15:01", "2019-10-01 15:01", "9:00~10:00"]],
  ["date", ["2019年10月1日", "2019/10/01", "2019.10.1 15:01", "2026-03-01~2026-03-05"]],
  ["amount", ["¥100.5", "20元", "1234567890"]],
  ["phone_number", ["+86-0755-6655", "(010)1234"]],
  ["car_number", ["粤A8Z888挂", "B12345"]],
  ["name", ["张某", "Zhang San", "一二三四五六七八九十"]],
  ["phrase", ["已确认", "五个汉字哦"]],
  ["enum", ["是"]],
];

const bad: [string, string[]][] = [
  ["thing", ["", "二十一个字二十一个字二十一个字二十一个字二十", "两\n行"]],
  ["number", ["1,000", "一", "1".repeat(33), "-1"]],
  ["letter", ["A1", "a".repeat(33), "甲"]],
  ["symbol", ["甲", "######", "a"]],
  ["character_string", ["中文", "x".repeat(33), "a b"]],
  ["time", ["25:00", "下午三点", "2019年10月1日", "15:61"]],
  ["date", ["2019年13月1日", "10月1日", "2019-10/01", "明天"]],
  ["amount", ["100美元", "12345678901"]],
  ["phone_number", ["1".repeat(18), "电话"]],
  ["car_number", ["粤A8Z888888挂"]],
  ["name", ["一二三四五六七八九十一", "a".repeat(21), "张3"]],
  ["phrase", ["六个汉字好的", "OK", "好 的"]],
  ["enum", ["也许"]],
];

test.each(good)("%s accepts what WeChat accepts", (type, values) => {
  expect(values.filter((value) => !verdict(type, value))).toEqual([]);
});

test.each(bad)("%s refuses what WeChat refuses", (type, values) => {
  expect(values.filter((value) => verdict(type, value))).toEqual([]);
});

test("a missing keyword, one too many and no data at all are refused", () => {
  const template = { id: "t", title: "t", kind: "once", fields: { thing1: "项", time2: "时" } } as const;
  const [thing1, time2] = [{ value: "到院" }, { value: "15:01" }];
  expect(checkFields(template, { thing1, time2 })).toEqual({ texts: { thing1: "到院", time2: "15:01" } });
  expect(checkFields(template, { thing1 })).toEqual({ wrong: expect.stringContaining("time2") });
  expect(checkFields(template, { thing1, time2, thing9: thing1 })).toEqual({
    wrong: expect.stringContaining("thing9"),
  });
  expect(checkFields(template, undefined)).toEqual({ wrong: expect.stringContaining("empty") });
});
