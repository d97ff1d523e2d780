import { type CampaignText, campaigning, closed, offer, wants } from "./support/campaigning";
import { families } from "./support/families";
import { morning, nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { hour, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree } = reminding(() => clinic);
const { known, somebody, withChild } = families(() => clinic);
const { boss, crowd, minutesLater, release } = campaigning(() => clinic);

describe("a preview", () => {
  test("tells how many it would reach and why not the others, with names, and writes nothing", async () => {
    crowd(14, (place) => (place < 2 ? wants() : {}));
    await agree("wx-crowd-00000", "notice");
    const before = clinic.cloud.database.size("messages");
    const care = await boss().get("campaign.preview", closed);
    expect(care).toMatchObject({ people: 14, problems: [] });
    expect(care.fates).toEqual([
      { fate: "willSend", count: 1, names: ["患者00000"] },
      {
        fate: "inboxOnly",
        count: 13,
        names: Array.from({ length: 10 }, (_, n) => `患者${String(n + 1).padStart(5, "0")}`),
      },
    ]);
    const marketing = await boss().get("campaign.preview", offer);
    expect(marketing.fates).toMatchObject([
      { fate: "inboxOnly", count: 2 },
      { fate: "noConsent", count: 12 },
    ]);
    expect(care).not.toHaveProperty("partial");
    expect(clinic.cloud.database.size("messages")).toBe(before);
    expect(clinic.cloud.database.size("campaigns")).toBe(0);
  });

  test("counts a parent of several patients as one message", async () => {
    const { phone } = await known("王芳");
    await withChild(phone);
    await agree(phone.openid, "notice");
    const { fates } = await boss().get("campaign.preview", closed);
    expect(fates).toMatchObject([
      { fate: "willSend", count: 1 },
      { fate: "capSubject", count: 1 },
    ]);
    expect(fates.flatMap(({ names }) => names).sort()).toEqual(["王小宝", "王芳"]);
  });

  test("tells nobody in WeChat apart, and shows what is wrong with the text", async () => {
    clinic.cloud.database.insertMany("patients", [
      { _id: "pt-desk", name: "无微信", people: [], family: [], upcoming: [], gates: [], since: morning },
    ]);
    const wrong = { ...closed, title: "拆线时间", body: "最佳时间，有礼品。" };
    const { fates, problems } = await boss().get("campaign.preview", wrong);
    expect(fates).toEqual([{ fate: "noRecipient", count: 1, names: ["无微信"] }]);
    expect(problems).toEqual([
      { field: "title", reason: "forbiddenWord", detail: "拆线" },
      { field: "body", reason: "forbiddenWord", detail: "礼品" },
      { field: "body", reason: "forbiddenWord", detail: "最佳" },
    ]);
  });

  test.each([
    [1000, 1000, undefined],
    [1001, 1000, true],
  ])("of %i people looks at %i and says when that was not all", async (size, people, partial) => {
    crowd(size);
    const preview = await boss().get("campaign.preview", closed);
    expect(preview.people).toBe(people);
    expect(preview.partial).toBe(partial);
    expect(preview.fates.reduce((sum, { count }) => sum + count, 0)).toBe(people);
  });
});

describe("a release is refused", () => {
  test.each<readonly [string, Partial<CampaignText>, string, string]>([
    ["with a title that names a procedure", { title: "术后通知" }, "title", "forbiddenWord"],
    ["with a title that sells", { title: "周年优惠" }, "title", "forbiddenWord"],
    ["with a title of two lines", { title: "停电\n一天" }, "title", "controlCharacters"],
    ["with a promise in the text", { body: "一次根治" }, "body", "forbiddenWord"],
    ["as care that sells", { body: "本周免费体验" }, "body", "forbiddenWord"],
  ])("%s", async (_, change, field, reason) => {
    const input = { requestId: "campaign-wrong", ...closed, ...change };
    expect(await boss().refused("campaign.release", input)).toEqual({ code: "invalidInput", field, reason });
    await minutesLater();
    expect(clinic.cloud.database.size("campaigns")).toBe(0);
    expect(clinic.cloud.database.size("messages")).toBe(0);
  });

  test("without a title, without a text, too long, or to nobody known", async () => {
    for (const change of [{ title: " " }, { body: "" }, { title: "停".repeat(21) }, { body: "停".repeat(501) }]) {
      expect(
        await boss().refused("campaign.release", { requestId: "campaign-wrong", ...closed, ...change }),
      ).toMatchObject({
        code: "invalidInput",
      });
    }
    const audience = { kind: "pathway", pathwayId: "rhinoplasty" };
    expect(await boss().refused("campaign.preview", { ...closed, audience })).toMatchObject({ code: "invalidInput" });
  });

  test("to anybody but the owner and the member manager", async () => {
    const somebodyElse = somebody();
    for (const phone of [clinic.phone(nurse), somebodyElse]) {
      const forbidden = { code: "forbidden" };
      expect(await phone.refused("campaign.preview", closed)).toMatchObject(forbidden);
      expect(await phone.refused("campaign.release", { requestId: "campaign-x", ...closed })).toMatchObject(forbidden);
      expect(await phone.refused("campaign.stop", { campaignId: "c1" })).toMatchObject(forbidden);
      expect(await phone.refused("campaign.list", {})).toMatchObject(forbidden);
    }
    expect(await boss().refused("campaign.stop", { campaignId: "c1" })).toMatchObject({
      code: "notFound",
      field: "campaignId",
    });
  });
});

test("the list is complete, newest first, page by page", async () => {
  const released: string[] = [];
  for (let count = 0; count < 5; count++) {
    released.unshift((await release({ ...closed, title: `通知之${count + 1}` })).campaignId);
    await clinic.cloud.clock.advance(hour / 60);
  }
  const found: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await boss().get("campaign.list", { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows.map(({ campaignId }) => campaignId));
    cursor = page.cursor;
    if (cursor === undefined) break;
  }
  expect(found).toEqual(released);
  expect(await boss().refused("campaign.list", { cursor: "nonsense!" })).toMatchObject({ code: "invalidInput" });
});
