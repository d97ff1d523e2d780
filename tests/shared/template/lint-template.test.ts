import { lintTemplate } from "@shared/template/lint-template";
import type { Template, TemplateField } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";

const { visitAhead, visitTomorrow, followUp, notice } = templateDefaults;
const others = Object.values(templateDefaults);

const withField = (place: number, change: Partial<TemplateField>, template: Template = visitAhead): Template => ({
  ...template,
  fields: template.fields.map((field, at) => (at === place ? { ...field, ...change } : field)),
});

describe("the templates as they ship", () => {
  test.each(others)("$name has nothing wrong with it", (template) => {
    expect(lintTemplate(template, others)).toEqual([]);
  });
});

interface Wrong {
  readonly why: string;
  readonly template: Template;
  readonly problem: { readonly field: string; readonly reason: string; readonly detail?: string };
}

const text = (zh: string, en = "Hello") => ({ source: "text", text: { zh, en } }) as const;

const wrong: readonly Wrong[] = [
  { why: "no id", template: { ...visitAhead, id: " " }, problem: { field: "id", reason: "empty" } },
  { why: "an odd id", template: { ...visitAhead, id: "a b" }, problem: { field: "id", reason: "wrongCharacters" } },
  {
    why: "another template's id",
    template: { ...visitAhead, id: visitTomorrow.id },
    problem: { field: "id", reason: "duplicate", detail: visitTomorrow.title },
  },
  { why: "no title", template: { ...visitAhead, title: "" }, problem: { field: "title", reason: "empty" } },
  {
    why: "a long title",
    template: { ...visitAhead, title: "约".repeat(21) },
    problem: { field: "title", reason: "tooLong", detail: "20" },
  },
  {
    why: "another template's title",
    template: { ...visitAhead, title: visitTomorrow.title },
    problem: { field: "title", reason: "duplicate", detail: visitTomorrow.title },
  },
  {
    why: "a telling title",
    template: { ...visitAhead, title: "拆线提醒" },
    problem: { field: "title", reason: "forbiddenWord", detail: "拆线" },
  },
  {
    why: "a line break in the title",
    template: { ...visitAhead, title: "预约\n提醒" },
    problem: { field: "title", reason: "controlCharacters" },
  },
  {
    why: "one field",
    template: { ...visitAhead, fields: visitAhead.fields.slice(0, 1) },
    problem: { field: "fields", reason: "fieldCount", detail: "2-5" },
  },
  {
    why: "six fields",
    template: {
      ...visitAhead,
      fields: [1, 2, 3, 4, 5, 6].map((n) => ({ key: `thing${n}`, label: `标签${n}`, source: "what" })),
    },
    problem: { field: "fields", reason: "fieldCount", detail: "2-5" },
  },
  {
    why: "an unknown kind of field",
    template: withField(0, { key: "picture1" }),
    problem: { field: "fields.0.key", reason: "unknownType", detail: "picture1" },
  },
  {
    why: "the same key twice",
    template: withField(2, { key: "thing1" }),
    problem: { field: "fields.2.key", reason: "duplicate", detail: "thing1" },
  },
  {
    why: "no label",
    template: withField(1, { label: "" }),
    problem: { field: "fields.1.label", reason: "empty" },
  },
  {
    why: "a long label",
    template: withField(1, { label: "标".repeat(16) }),
    problem: { field: "fields.1.label", reason: "tooLong", detail: "15" },
  },
  {
    why: "the same label twice",
    template: withField(3, { label: "提醒事项" }),
    problem: { field: "fields.3.label", reason: "duplicate", detail: "提醒事项" },
  },
  {
    why: "a telling label",
    template: withField(0, { label: "手术名称" }),
    problem: { field: "fields.0.label", reason: "forbiddenWord", detail: "术" },
  },
  {
    why: "a time in a text field",
    template: withField(1, { key: "thing2" }),
    problem: { field: "fields.1.source", reason: "sourceDoesNotFit", detail: "thing" },
  },
  {
    why: "words in a time field",
    template: withField(0, { key: "time1" }),
    problem: { field: "fields.0.source", reason: "sourceDoesNotFit", detail: "time" },
  },
  {
    why: "the clinic's name among digits",
    template: withField(2, { key: "character_string3" }),
    problem: { field: "fields.2.source", reason: "sourceDoesNotFit", detail: "character_string" },
  },
  {
    why: "a telephone number among amounts",
    template: withField(2, { key: "amount3", source: "clinicPhone" }),
    problem: { field: "fields.2.source", reason: "sourceDoesNotFit", detail: "amount" },
  },
  {
    why: "an end date that a visit does not have",
    template: withField(1, { source: "dueBy" }),
    problem: { field: "fields.1.source", reason: "noValue", detail: "dueBy" },
  },
  {
    why: "a time of a visit in a follow-up",
    template: withField(1, { source: "visitTime" }, followUp),
    problem: { field: "fields.1.source", reason: "noValue", detail: "visitTime" },
  },
  {
    why: "a time of a visit in a notice",
    template: withField(1, { source: "visitTime" }, notice),
    problem: { field: "fields.1.source", reason: "noValue", detail: "visitTime" },
  },
  {
    why: "a fixed text that is not there",
    template: withField(3, { source: "text" }),
    problem: { field: "fields.3.text.zh", reason: "textMissing" },
  },
  {
    why: "a fixed text without English",
    template: withField(3, text("请带身份证", " ")),
    problem: { field: "fields.3.text.en", reason: "textMissing" },
  },
  {
    why: "a fixed text that would have to be cut",
    template: withField(3, text("请".repeat(21))),
    problem: { field: "fields.3.text.zh", reason: "tooLong", detail: "20" },
  },
  {
    why: "a long English text",
    template: withField(3, text("请带身份证", "Please bring your card")),
    problem: { field: "fields.3.text.en", reason: "tooLong", detail: "20" },
  },
  {
    why: "Chinese where only Latin letters go",
    template: withField(3, { key: "letter4", ...text("护士", "Nurse") }),
    problem: { field: "fields.3.text.zh", reason: "wrongCharacters" },
  },
  {
    why: "a line break in a fixed text",
    template: withField(3, text("请带\n身份证")),
    problem: { field: "fields.3.text.zh", reason: "controlCharacters" },
  },
  {
    why: "a promotion in a fixed text",
    template: withField(3, text("到店有礼品", "A gift")),
    problem: { field: "fields.3.text.zh", reason: "forbiddenWord", detail: "礼品" },
  },
  {
    why: "a promotion in English",
    template: withField(3, text("请带身份证", "A gift")),
    problem: { field: "fields.3.text.en", reason: "forbiddenWord", detail: "gift" },
  },
];

describe("a template is not accepted with", () => {
  test.each(wrong)("$why", ({ template, problem }) => {
    expect(lintTemplate(template, others)).toContainEqual(problem);
  });
});

test.each(["phone_number3", "character_string3", "thing3"])("the clinic's telephone number fits %s", (key) => {
  expect(lintTemplate(withField(2, { key, source: "clinicPhone" }), others)).toEqual([]);
});

test("a template may keep its own id and title", () => {
  expect(lintTemplate({ ...visitAhead, kind: "long" }, others)).toEqual([]);
});

test("everything that is wrong is told at once, in the order of the fields", () => {
  const template = { ...withField(1, { key: "thing1", label: "" }), id: "" };
  expect(lintTemplate(template, others).map(({ field }) => field)).toEqual([
    "id",
    "fields.1.key",
    "fields.1.label",
    "fields.1.source",
  ]);
});
