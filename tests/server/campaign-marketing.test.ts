import { campaigning, offer, wants } from "./support/campaigning";
import { morning, openClinic, type TestClinic } from "./support/open-clinic";
import { day, reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { agree } = reminding(() => clinic);
const { campaign, crowd, inbox, minutesLater, release, rows } = campaigning(() => clinic);

describe("a marketing message to several people", () => {
  test("is only in the list of who agreed to marketing; it never goes out by WeChat", async () => {
    const said = [wants(), wants("refused"), wants("granted", "2020-01"), {}];
    crowd(said.length, (place) => said[place] ?? {});
    for (const place of [0, 1, 2, 3]) await agree(`wx-crowd-0000${place}`, "notice");
    const { campaignId } = await release(offer);
    await minutesLater(30);
    expect(clinic.cloud.messages()).toEqual([]);
    expect((await campaign(campaignId)).counts).toEqual({ inboxOnly: 1, noConsent: 3 });
    expect(rows()).toMatchObject([
      { to: "wx-crowd-00000", state: "noGrant", reason: "marketing", purpose: "marketing" },
    ]);
    expect(await inbox("wx-crowd-00000")).toMatchObject([
      { purpose: "marketing", facts: { notice: { title: offer.title } } },
    ]);
    expect(await inbox("wx-crowd-00003")).toEqual([]);
  });

  test("waits while a complaint is open and in the week after a refusal", async () => {
    crowd(3, (place) => ({
      ...wants(),
      ...(place === 0
        ? { complaint: { openedAt: morning - day, openedBy: { id: "d", name: "江帆" }, note: "等了很久" } }
        : {}),
      ...(place === 1 ? { marketingRefusedAt: morning - day } : {}),
    }));
    const { campaignId } = await release(offer);
    await minutesLater();
    expect((await campaign(campaignId)).counts).toEqual({ frozen: 2, inboxOnly: 1 });
  });

  test("comes once in thirty days over all of them, also when two are released at once", async () => {
    crowd(3, () => wants());
    const first = await release(offer);
    const second = await release({ ...offer, title: "周末新时段" });
    await minutesLater();
    const counts = [await campaign(first.campaignId), await campaign(second.campaignId)].map((one) => one.counts);
    expect(counts.map(({ inboxOnly = 0 }) => inboxOnly).reduce((sum, one) => sum + one)).toBe(3);
    expect(counts.map(({ capMarketing = 0 }) => capMarketing).reduce((sum, one) => sum + one)).toBe(3);
    expect(rows()).toHaveLength(3);
  });
});
