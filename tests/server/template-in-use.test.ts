import type { InputOf } from "@shared/contract/contract";
import type { TemplateName } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import { openBrowserPage } from "./support/browser-page";
import { morning, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const { agree, balance, sent } = reminding(() => clinic);
const boss = () => clinic.phone(owner);
const shown = async (name: TemplateName) => {
  const row = (await boss().get("template.list", {})).rows.find(({ template }) => template.name === name);
  if (!row) throw new Error(`${name} is not in the list`);
  return row;
};

/** The clinic's own, in the place of the one that ships. */
const corrected = {
  ...(templateDefaults.visitAhead as unknown as InputOf<"template.save">["template"]),
  id: "clinic-own-id",
};

/** WeChat has refused the template. */
const stopped = (name: "visitAhead" | "reply") =>
  clinic.cloud.database.insertMany("templates", [
    { ...templateDefaults[name], _id: name, revision: 4, stopped: { at: morning, code: 40037 } },
  ]);

describe("a template that WeChat refused", () => {
  test("is shown as stopped, and used again once it is put right", async () => {
    stopped("visitAhead");
    expect((await shown("visitAhead")).template.stopped).toEqual({ at: morning, code: 40037 });
    const saved = await boss().get("template.save", { template: corrected, revision: 4 });
    expect(saved.template).not.toHaveProperty("stopped");
    expect(saved.revision).toBe(5);
    expect((await shown("visitAhead")).template).not.toHaveProperty("stopped");
  });

  test("is used again as it is when the owner says so; one that runs is left alone", async () => {
    stopped("reply");
    const resumed = await boss().get("template.resume", { name: "reply" });
    expect(resumed.template).toEqual(templateDefaults.reply);
    expect(resumed.revision).toBe(5);
    expect(await boss().get("template.resume", { name: "reply" })).toEqual(resumed);
    expect((await boss().get("template.resume", { name: "offer" })).revision).toBe(0);
    expect(clinic.cloud.database.size("templates")).toBe(1);
  });

  test("is stopped when a message meets the refusal, and no test of it is taken any more", async () => {
    await agree(owner, "reply");
    await agree(owner, "reply");
    clinic.cloud.faults.add({ openapi: [{ api: "subscribeMessage.send", errcode: 40037, times: 1 }] });
    await boss().get("template.test", { requestId: "test-stop-1", name: "reply" });
    await clinic.cloud.clock.advance(hour / 4);
    const row = await shown("reply");
    expect(row.template.stopped).toMatchObject({ code: 40037 });
    expect(row.revision).toBe(1);
    expect(sent(owner)).toEqual([]);
    expect(await boss().refused("template.test", { requestId: "test-stop-2", name: "reply" })).toEqual({
      code: "conflict",
      reason: "templateStopped",
    });
  });
});

describe("a test of a template", () => {
  test("goes to the caller's own WeChat with that template, once, and takes one yes", async () => {
    await agree(owner, "visitTomorrow", "visitToday");
    expect((await shown("visitToday")).ownGrants).toBe(1);
    const asked = { requestId: "test-00001", name: "visitToday" } as const;
    expect(await boss().get("template.test", asked)).toEqual({ outcome: "queued" });
    expect(await boss().get("template.test", asked)).toEqual({ outcome: "queued" });
    await clinic.cloud.clock.advance(hour);
    expect(sent(owner)).toHaveLength(1);
    expect(sent(owner)[0]).toMatchObject({ templateId: templateDefaults.visitToday.id });
    expect(JSON.stringify(sent(owner)[0])).toContain("2026年11月23日 14:30");
    expect(balance(owner, "visitToday")).toMatchObject({ granted: 1, spent: 1, reserved: 0 });
    expect(balance(owner, "visitTomorrow")).toMatchObject({ granted: 1, spent: 0 });
    expect((await shown("visitToday")).ownGrants).toBe(0);
    expect(clinic.cloud.messages()).toHaveLength(1);
  });

  test.each(Object.keys(templateDefaults) as TemplateName[])("of %s is filled in", async (name) => {
    await agree(owner, name);
    await boss().get("template.test", { requestId: `test-${name}`, name });
    await clinic.cloud.clock.advance(hour / 4);
    expect(sent(owner).map(({ templateId }) => templateId)).toEqual([templateDefaults[name].id]);
  });

  test("counts like every other message: more than four a day are refused before they are queued", async () => {
    for (const name of ["reply", "offer", "notice", "followUp", "visitToday"] as const) await agree(owner, name);
    for (const name of ["reply", "offer", "notice", "followUp"] as const) {
      await boss().get("template.test", { requestId: `test-${name}`, name });
      await clinic.cloud.clock.advance(hour / 4);
    }
    expect(await boss().refused("template.test", { requestId: "test-visitToday", name: "visitToday" })).toEqual({
      code: "conflict",
      reason: "capDay",
    });
    expect(sent(owner)).toHaveLength(4);
  });

  test("needs a yes of the caller to that very template", async () => {
    await agree(owner, "visitTomorrow");
    expect(await boss().refused("template.test", { requestId: "test-00002", name: "visitToday" })).toEqual({
      code: "conflict",
      reason: "noGrant",
    });
    expect(clinic.cloud.database.inspect("messages", {}, 10)).toEqual([]);
  });

  test("from the console goes to the member of the team who is signed in there, or is refused without WeChat", async () => {
    await agree(owner, "notice");
    const page = await openBrowserPage(clinic.cloud.url);
    const { code } = await page.get("signIn.request", {});
    await boss().get("signIn.approve", { code });
    await page.get("template.test", { requestId: "test-00003", name: "notice" });
    await clinic.cloud.clock.advance(hour / 4);
    expect(sent(owner)).toHaveLength(1);

    const other = await openBrowserPage(clinic.cloud.url);
    const asked = await other.get("signIn.request", {});
    const [record] = clinic.cloud.database.inspect("signInCodes", { _id: asked.code }, 1);
    const partner = { _id: "owner-new", name: "新来", title: "合伙人", roles: ["owner"], active: true };
    clinic.cloud.database.insertMany("staff", [partner]);
    clinic.cloud.database.insertMany("consoleSessions", [
      { _id: String(record?.["uid"]), staffId: "owner-new", approvedAt: morning, expiresAt: morning + 8 * hour },
    ]);
    expect(await other.call("template.test", { requestId: "test-00004", name: "notice" })).toEqual({
      ok: false,
      problem: { code: "conflict", reason: "noWechat" },
    });
    expect((await other.get("template.list", {})).rows.map(({ ownGrants }) => ownGrants)).toEqual(Array(8).fill(0));
  });
});
