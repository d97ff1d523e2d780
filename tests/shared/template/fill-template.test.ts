import { clinicTime, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { textProblem } from "@shared/template/field-rules";
import { type FieldValues, fieldValues } from "@shared/template/field-values";
import { fillTemplate } from "@shared/template/fill-template";
import { previewTemplate } from "@shared/template/preview-template";
import type { Template, TemplateField } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import { timeText } from "@shared/template/time-text";
import fc from "fast-check";

const clinic = { name: "合愈门诊部", emergencyPhone: "021-5555-0120", address: "示范路 1 号" };
const now = clinicTime("2026-11-22" as LocalDate, 9, 30);
const at = (date: string, hour: number, minute = 0) => clinicTime(date as LocalDate, hour, minute);

const one = (field: TemplateField): Pick<Template, "fields"> => ({ fields: [field] });
const field = (key: string, source: TemplateField["source"]): TemplateField => ({ key, label: "标签", source });

describe("a message is filled in", () => {
  test("with the words of its step, the time of the visit and the clinic", () => {
    const facts = { startsAt: at("2026-11-25", 9, 5) };
    const values = fieldValues({ kind: "visit", step: "d3", facts }, clinic, now, "zh");
    expect(fillTemplate(templateDefaults.visitAhead, values, "zh")).toEqual({
      fields: {
        thing1: "您有一次到院安排",
        time2: "2026年11月25日 09:05",
        thing3: "合愈门诊部",
        thing4: "如需改期请提前告诉我们",
      },
    });
  });

  test("with the same visit in English, times as WeChat wants them", () => {
    const facts = { startsAt: at("2026-11-25", 9, 5) };
    const values = fieldValues({ kind: "visit", step: "d1", facts }, clinic, now, "en");
    expect(fillTemplate(templateDefaults.visitTomorrow, values, "en")).toMatchObject({
      fields: { thing1: "Your visit: tomorrow", time2: "2026年11月25日 09:05" },
    });
  });

  test("with the title of a notice as it was written", () => {
    const facts = { notice: { title: "周六停电一天", body: "周日照常。" } };
    const values = fieldValues({ kind: "notice", step: "campaign", facts }, clinic, now, "zh");
    expect(fillTemplate(templateDefaults.notice, values, "zh")).toEqual({
      fields: { thing1: "周六停电一天", time2: "2026年11月22日 09:30", thing3: "详情请打开小程序查看" },
    });
  });

  test("so that a day that ends at midnight ends on that day", () => {
    const facts = { until: at("2026-11-25", 0) };
    const values = fieldValues({ kind: "checkIn", step: "missed", facts }, clinic, now, "zh");
    expect(values.dueBy).toBe("2026年11月24日 23:59");
  });

  test("so that a time kept for somebody ends when it ends", () => {
    const facts = { startsAt: at("2026-11-25", 14), until: at("2026-11-22", 11, 30) };
    const values = fieldValues({ kind: "offer", step: "held", facts }, clinic, now, "zh");
    expect([values.visitTime, values.dueBy]).toEqual(["2026年11月25日 14:00", "2026年11月22日 11:30"]);
  });

  test("for a visit that is not booked yet with its last day", () => {
    const facts = { until: at("2026-11-26", 0) };
    const values = fieldValues({ kind: "planVisit", step: "book", facts }, clinic, now, "zh");
    expect(fillTemplate(templateDefaults.visitAhead, values, "zh")).toMatchObject({
      fields: { thing1: "您有一次到院安排待预约", time2: "2026年11月25日 23:59" },
    });
  });

  test("without the clinic's name where the name tells what it treats", () => {
    const telling = { ...clinic, name: "合愈口腔与医疗美容门诊部", address: "口腔大厦 3 楼" };
    const told = { kind: "visit", step: "d1", facts: {} } as const;
    expect(fieldValues(told, telling, now, "zh")).toMatchObject({
      clinicName: "您预约的门诊",
      clinicAddress: "地址请见小程序",
    });
    expect(fieldValues(told, telling, now, "en")).toMatchObject({ clinicName: "Your clinic" });
  });
});

describe("nothing is sent when", () => {
  test.each<readonly [string, TemplateField, FieldValues, string]>([
    ["a time is missing", field("time2", "visitTime"), {}, "noValue"],
    ["the words are empty", field("thing1", "what"), { what: "" }, "empty"],
    ["the words have a line break", field("thing1", "what"), { what: "一\n二" }, "controlCharacters"],
    ["a text other than `thing` is too long", field("phrase1", "what"), { what: "待到院安排了" }, "tooLong"],
    ["a time is no time", field("time1", "sentAt"), { sentAt: "明天" }, "wrongCharacters"],
    ["the field is unknown", field("picture1", "what"), { what: "您好" }, "unknownType"],
    ["a fixed text is missing", field("thing1", "text"), {}, "textMissing"],
    ["a word may not be on a lock screen", field("thing1", "what"), { what: "明天拆线" }, "forbiddenWord"],
  ])("%s", (_, only, values, reason) => {
    expect(fillTemplate(one(only), values, "zh")).toEqual({ problem: { field: only.key, reason } });
  });

  test("a fixed text is too long, because what the clinic wrote is never cut", () => {
    const long: TemplateField = { ...field("thing1", "text"), text: { zh: "请".repeat(21), en: "Hi" } };
    expect(fillTemplate(one(long), {}, "zh")).toEqual({ problem: { field: "thing1", reason: "tooLong" } });
    expect(fillTemplate(one(long), {}, "en")).toEqual({ fields: { thing1: "Hi" } });
  });
});

test("a long name of a clinic is cut to twenty code points", () => {
  const values = fieldValues(
    { kind: "reply", step: "sent", facts: {} },
    { ...clinic, name: "合".repeat(30) },
    now,
    "zh",
  );
  expect(fillTemplate(one(field("thing1", "clinicName")), values, "zh")).toEqual({
    fields: { thing1: "合".repeat(20) },
  });
});

const moments = fc
  .integer({ min: at("2000-01-01", 0), max: at("2199-12-31", 23, 59) })
  .map((moment) => moment as Instant);

test("every moment fits WeChat's time and date fields", () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const text = timeText(moment);
      expect(text).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日 \d\d:\d\d$/);
      expect(textProblem("time", text)).toBeUndefined();
      expect(textProblem("date", text)).toBeUndefined();
    }),
  );
});

describe("a preview", () => {
  test.each(Object.values(templateDefaults))("of $name shows every line in both languages", (template) => {
    const { zh, en } = previewTemplate(template, clinic, now);
    expect(zh.map(({ label }) => label)).toEqual(template.fields.map(({ label }) => label));
    for (const { value } of [...zh, ...en]) expect(value).not.toBe("");
    expect(en).toHaveLength(zh.length);
  });

  test("leaves empty what cannot be filled, and shows the rest", () => {
    const template = { name: "reply", fields: [field("thing1", "what"), field("time2", "visitTime")] } as const;
    const { zh } = previewTemplate(template, clinic, now);
    expect(zh.map(({ value }) => value)).toEqual(["护理团队回复了您，请查看", ""]);
  });

  test("shows times that lie ahead", () => {
    const { zh } = previewTemplate(templateDefaults.visitTomorrow, clinic, now);
    expect(zh[1]?.value).toBe("2026年11月23日 14:30");
  });
});
