import { campaigning, closed, wants } from "./support/campaigning";
import { families } from "./support/families";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree, balance, calls, clockTo, sent } = reminding(() => clinic);
const { known, withChild } = families(() => clinic);
const { boss, campaign, crowd, inbox, minutesLater, release, rows } = campaigning(() => clinic);

describe("a message of care to several people", () => {
  test("goes out to who agreed to a notice, and stands in everybody's list", async () => {
    const agreed = await known("陈一");
    const silent = await known("陈二");
    await agree(agreed.phone.openid, "notice");
    const { campaignId, state } = await release();
    expect(state).toBe("spreading");
    await minutesLater();
    expect(sent(agreed.phone.openid)).toMatchObject([
      { title: "机构通知", page: expect.stringMatching(/^patient\/messages\/index\?m=/) },
    ]);
    expect(JSON.stringify(sent(agreed.phone.openid))).toContain("周六停电一天");
    expect(balance(agreed.phone.openid, "notice")).toMatchObject({ granted: 1, spent: 1 });
    expect(sent(silent.phone.openid)).toEqual([]);
    for (const { phone } of [agreed, silent]) {
      expect(await inbox(phone.openid)).toMatchObject([
        {
          kind: "notice",
          purpose: "care",
          unread: true,
          facts: { notice: { title: closed.title, body: closed.body } },
        },
      ]);
    }
    expect(await campaign(campaignId)).toMatchObject({ state: "spread", counts: { willSend: 1, inboxOnly: 1 } });
    expect(rows({ patientId: silent.patientId })).toMatchObject([
      { state: "noGrant", reason: "noGrant", fellTo: "inbox", to: silent.phone.openid },
    ]);
    expect(await calls()).toEqual([]);
  });

  test("is released once, however often the same request comes", async () => {
    const { phone } = await known("陈一");
    await agree(phone.openid, "notice");
    await agree(phone.openid, "notice");
    const input = { requestId: "campaign-same", ...closed };
    const first = await boss().get("campaign.release", input);
    await minutesLater();
    expect((await boss().get("campaign.release", input)).campaignId).toBe(first.campaignId);
    await minutesLater();
    expect(sent(phone.openid)).toHaveLength(1);
    expect((await boss().get("campaign.list", {})).rows).toHaveLength(1);
  });

  test("comes once to a parent of several patients", async () => {
    const mother = await known("王芳");
    await withChild(mother.phone, "child-00001");
    await withChild(mother.phone, "child-00002");
    await agree(mother.phone.openid, "notice");
    await agree(mother.phone.openid, "notice");
    const { campaignId } = await release();
    await minutesLater();
    expect(sent(mother.phone.openid)).toHaveLength(1);
    expect(await inbox(mother.phone.openid)).toHaveLength(1);
    expect((await campaign(campaignId)).counts).toEqual({ willSend: 1, capSubject: 2 });
  });

  test("waits for the hours agreed on, and does not go out when it is stopped before", async () => {
    crowd(2, () => ({ agreement: { ...wants().agreement, hours: { from: 11 * 60, to: 20 * 60 } } }));
    for (const openid of ["wx-crowd-00000", "wx-crowd-00001"]) await agree(openid, "notice");
    const { campaignId } = await release();
    const other = await release({ ...closed, title: "周日照常开放" });
    await clockTo("2026-11-22", "10:45");
    expect(clinic.cloud.messages()).toEqual([]);
    expect(rows().map(({ state }) => state)).toEqual(["planned", "planned", "planned", "planned"]);
    expect(await boss().get("campaign.stop", { campaignId })).toMatchObject({ state: "stopped" });
    expect(await boss().get("campaign.stop", { campaignId })).toMatchObject({ state: "stopped" });
    await clockTo("2026-11-22", "11:15");
    expect(rows({ subjectId: campaignId })).toMatchObject([
      { state: "cleared", reason: "stopped" },
      { state: "cleared", reason: "stopped" },
    ]);
    expect(sent("wx-crowd-00000")).toHaveLength(1);
    expect(JSON.stringify(sent("wx-crowd-00000"))).toContain("周日照常开放");
    expect(rows({ subjectId: other.campaignId }).map(({ state }) => state)).toEqual(["sent", "sent"]);
  });

  test("that is released in the evening comes in the morning", async () => {
    const { phone } = await known("陈一");
    await agree(phone.openid, "notice");
    await clockTo("2026-11-22", "21:30");
    await release();
    await clockTo("2026-11-23", "07:45");
    expect(clinic.cloud.messages()).toEqual([]);
    await clockTo("2026-11-23", "08:15");
    expect(sent(phone.openid)).toHaveLength(1);
  });

  test("that is stopped before anybody was written down reaches nobody", async () => {
    await known("陈一");
    const { campaignId } = await release();
    await boss().get("campaign.stop", { campaignId });
    await minutesLater();
    expect(rows()).toEqual([]);
    expect(await campaign(campaignId)).toMatchObject({ state: "stopped", counts: {} });
  });

  test("knocks at no door where a cap is reached, but is in the list", async () => {
    const { phone } = await known("陈一");
    for (let times = 0; times < 5; times++) await agree(phone.openid, "notice");
    for (let times = 0; times < 4; times++) {
      await release({ ...closed, title: `通知之${times + 1}` });
      await minutesLater();
    }
    const { campaignId } = await release();
    await minutesLater();
    expect(sent(phone.openid)).toHaveLength(4);
    expect((await campaign(campaignId)).counts).toEqual({ capDay: 1 });
    expect((await inbox(phone.openid))[0]).toMatchObject({ facts: { notice: { title: closed.title } } });
  });
});
