import type { InputOf } from "@shared/contract/contract";
import { templateDefaults } from "@shared/template/template-defaults";
import { atOnce } from "./support/at-once";
import { databaseCalls } from "./support/database-calls";
import { consultant, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const boss = () => clinic.phone(owner);
type TemplateInput = InputOf<"template.save">["template"];

const visitAhead = (change: Partial<TemplateInput> = {}): TemplateInput => ({
  ...(templateDefaults.visitAhead as unknown as TemplateInput),
  id: "clinic-own-id",
  title: "预约成功提醒",
  ...change,
});
const shown = async (name: string, phone = boss()) => {
  const row = (await phone.get("template.list", {})).rows.find(({ template }) => template.name === name);
  if (!row) throw new Error(`${name} is not in the list`);
  return row;
};
const stored = () => clinic.cloud.database.inspect("templates", {}, 100);

describe("the list of templates", () => {
  test("shows the seven of the product until the clinic has its own, with their cards in both languages", async () => {
    const { rows } = await boss().get("template.list", {});
    expect(rows.map(({ template }) => template)).toEqual(Object.values(templateDefaults));
    for (const { template, preview, revision, ownGrants } of rows) {
      expect(preview.zh.map(({ label }) => label)).toEqual(template.fields.map(({ label }) => label));
      expect(preview.zh.every(({ value }) => value !== "")).toBe(true);
      expect(preview.en).toHaveLength(template.fields.length);
      expect([revision, ownGrants]).toEqual([0, 0]);
    }
    expect((await shown("visitTomorrow")).preview.zh).toContainEqual({
      label: "就诊时间",
      value: "2026年11月23日 14:30",
    });
    expect(stored()).toEqual([]);
  });

  test("is for the team, and editing for the owner alone", async () => {
    expect((await clinic.phone(nurse).get("template.list", {})).rows).toHaveLength(8);
    const forbidden = { code: "forbidden" };
    expect(await clinic.phone("wx-patient").refused("template.list", {})).toMatchObject(forbidden);
    expect(await clinic.phone(consultant).refused("template.list", {})).toMatchObject(forbidden);
    const template = visitAhead();
    for (const openid of [nurse, consultant, "wx-patient"]) {
      const phone = clinic.phone(openid);
      expect(await phone.refused("template.check", { template })).toMatchObject(forbidden);
      expect(await phone.refused("template.save", { template, revision: 0 })).toMatchObject(forbidden);
      expect(await phone.refused("template.resume", { name: "reply" })).toMatchObject(forbidden);
      expect(await phone.refused("template.test", { requestId: "test-00001", name: "reply" })).toMatchObject(forbidden);
    }
    expect(stored()).toEqual([]);
  });
});

describe("a check of a template", () => {
  test("tells everything that is wrong and shows the card, and saves nothing", async () => {
    const fields = visitAhead().fields.map((field, place) => (place === 1 ? { ...field, key: "thing9" } : field));
    const template = visitAhead({ title: templateDefaults.visitToday.title, fields });
    const { problems, preview } = await boss().get("template.check", { template });
    expect(problems).toEqual([
      { field: "title", reason: "duplicate", detail: "到诊提醒" },
      { field: "fields.1.source", reason: "sourceDoesNotFit", detail: "thing" },
    ]);
    expect(preview.zh[0]).toEqual({ label: "提醒事项", value: "您有一次到院安排" });
    expect(stored()).toEqual([]);
  });

  test("takes a template that is far from right without an error of its own", async () => {
    const empty = { name: "reply", id: "", title: "", kind: "once", fields: [] } as const;
    const { problems, preview } = await boss().get("template.check", { template: empty });
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      "id empty",
      "title empty",
      "fields fieldCount",
    ]);
    expect(preview).toEqual({ zh: [], en: [] });
  });

  test("refuses what is no template at all", async () => {
    expect(await boss().refused("template.check", { template: { ...visitAhead(), name: "birthday" } })).toMatchObject({
      code: "invalidInput",
      field: "template.name",
    });
    expect(await boss().refused("template.check", { template: { ...visitAhead(), more: 1 } })).toMatchObject({
      code: "invalidInput",
    });
  });
});

describe("a saved template", () => {
  test("is the one in use from then on", async () => {
    const fields = [
      ...visitAhead().fields.slice(0, 3),
      { key: "thing5", label: "温馨提示", source: "text", text: { zh: "请带身份证", en: "Bring your ID card" } },
    ] as const;
    const saved = await boss().get("template.save", { template: visitAhead({ fields: [...fields] }), revision: 0 });
    expect(saved).toMatchObject({ revision: 1, template: { id: "clinic-own-id", title: "预约成功提醒", fields } });
    expect(saved.preview.en[3]).toEqual({ label: "温馨提示", value: "Bring your ID card" });
    expect(await shown("visitAhead")).toEqual(saved);
    expect((await shown("reply")).revision).toBe(0);
    expect(stored()).toMatchObject([
      { _id: "visitAhead", savedBy: { id: "owner-ye", name: "叶明" }, savedAt: expect.any(Number) },
    ]);
  });

  test("is changed only by who has seen it as it is; the same change sent twice is made once", async () => {
    const first = await boss().get("template.save", { template: visitAhead(), revision: 0 });
    expect(await boss().get("template.save", { template: visitAhead(), revision: 0 })).toEqual(first);
    const other = visitAhead({ title: "到院预约提醒" });
    expect(await boss().refused("template.save", { template: other, revision: 0 })).toEqual({
      code: "conflict",
      field: "revision",
      reason: "changedMeanwhile",
    });
    expect(await boss().get("template.save", { template: other, revision: 1 })).toMatchObject({ revision: 2 });
    expect(await boss().refused("template.save", { template: visitAhead(), revision: 1 })).toMatchObject({
      reason: "changedMeanwhile",
    });
    expect((await shown("visitAhead")).template.title).toBe("到院预约提醒");
  });

  test.each([0, 1])("of two people at once at revision %i one is told to look again", async (revision) => {
    if (revision === 1) await boss().get("template.save", { template: visitAhead(), revision: 0 });
    const save = (title: string) => () => boss().call("template.save", { template: visitAhead({ title }), revision });
    const replies = await atOnce(clinic, [save("预约提醒甲"), save("预约提醒乙")]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.find(({ ok }) => !ok)).toMatchObject({ problem: { reason: "changedMeanwhile" } });
    expect((await shown("visitAhead")).revision).toBe(revision + 1);
  });

  test.each<readonly [string, Partial<TemplateInput>, string, string]>([
    ["without an id", { id: "  " }, "id", "empty"],
    ["with another's id", { id: templateDefaults.reply.id }, "id", "duplicate"],
    ["with another's title", { title: templateDefaults.reply.title }, "title", "duplicate"],
    ["that names a procedure", { title: "拆线提醒" }, "title", "forbiddenWord"],
    ["that sells", { title: "优 惠提醒" }, "title", "forbiddenWord"],
    ["with one field", { fields: visitAhead().fields.slice(0, 1) }, "fields", "fieldCount"],
  ])("is refused %s, and nothing is kept of it", async (_, change, field, reason) => {
    expect(await boss().refused("template.save", { template: visitAhead(change), revision: 0 })).toEqual({
      code: "invalidInput",
      field,
      reason,
    });
    expect(stored()).toEqual([]);
  });

  test("keeps no hidden words where a field has another source", async () => {
    const [what, ...rest] = visitAhead().fields;
    if (!what) throw new Error("the template has fields");
    const fields = [{ ...what, text: { zh: "双眼皮", en: "eyelid" } }, ...rest];
    await boss().get("template.save", { template: visitAhead({ fields }), revision: 0 });
    expect(JSON.stringify(stored())).not.toContain("双眼皮");
  });
});

test("no endpoint of templates reads more than a handful of documents", async () => {
  await boss().get("template.list", {});
  const calls = await databaseCalls(clinic.cloud, () => boss().get("template.list", {}));
  expect(calls).toBeLessThanOrEqual(5);
});
