import { campaigning, closed, offer, wants } from "./support/campaigning";
import { nurse, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic(); // Sunday 22 November 2026, half past nine
});
afterEach(() => clinic.close());

const { campaign, crowd, minutesLater, release, rows } = campaigning(() => clinic);
let requests = 0;

describe("whom a message is meant for", () => {
  test("can be everybody in a follow-up that is under way", async () => {
    const eyes = await clinic.patient("wx-c1");
    await clinic.patient("wx-c2", { pathwayId: "dentalImplant" });
    const ended = await clinic.patient("wx-c3");
    await clinic.phone(nurse).get("episode.stop", { episodeId: ended.episodeId, reason: "患者要求" });
    await release({ ...closed, audience: { kind: "pathway", pathwayId: "doubleEyelid" } });
    await minutesLater();
    expect(rows().map(({ to }) => to)).toEqual([eyes.phone.openid]);
  });

  test("can be who has an appointment of a service on some days, each once, and not who cancelled", async () => {
    const book = async (openid: string, date: string, time: string, serviceId = "review") => {
      const resource = serviceId === "buffered" ? "lin" : "zhou";
      const slotId = `${serviceId}@2026-11-${date}T${time}@${resource}`;
      const input = { requestId: `booking-${++requests}`, serviceId, slotId };
      return clinic.phone(openid).get("appointment.book", input);
    };
    await book("wx-b1", "25", "1000");
    await book("wx-b1", "26", "1000");
    await book("wx-b2", "27", "1000");
    await book("wx-b3", "30", "1000"); // a day later than asked for
    await book("wx-b4", "26", "1000", "buffered");
    const { appointmentId } = await book("wx-b5", "26", "1100");
    await clinic.phone("wx-b5").get("appointment.cancel", { appointmentId, reason: "改天再来" });
    const audience = { kind: "service", serviceId: "review", from: "2026-11-25", to: "2026-11-27" } as const;
    const { campaignId } = await release({ ...closed, audience });
    await minutesLater();
    expect(
      rows({ subjectId: campaignId })
        .map(({ to }) => to)
        .sort(),
    ).toEqual(["wx-b1", "wx-b2"]);
  });

  test("is walked page by page to the last of them, and everybody is counted once", async () => {
    crowd(250);
    const { campaignId } = await release();
    await minutesLater();
    expect(rows()).toHaveLength(250);
    expect(new Set(rows().map(({ to }) => to)).size).toBe(250);
    expect(await campaign(campaignId)).toMatchObject({ state: "spread", counts: { inboxOnly: 250 } });
  });

  test.each([1, 2, 3, 4])("is reached completely and once when the sweep dies after %i writes", async (afterWrites) => {
    crowd(150, () => wants());
    const { campaignId } = await release(offer);
    clinic.cloud.faults.add({ kill: [{ function: "sweep", afterWrites }] });
    await minutesLater(15);
    clinic.cloud.faults.clear();
    expect(rows()).toHaveLength(150);
    expect(await campaign(campaignId)).toMatchObject({ state: "spread", counts: { inboxOnly: 150 } });
    const ledgers = clinic.cloud.database.inspect("ledgers", {}, 1000);
    expect(ledgers).toHaveLength(150);
    for (const { contacts } of ledgers) expect(contacts).toHaveLength(1);
  });
});

test("two sweeps at once write everybody down once and count everybody once", async () => {
  crowd(150, (place) => (place % 2 === 0 ? wants() : {}));
  const { campaignId } = await release(offer);
  const twoSweeps = () => Promise.all([clinic.cloud.trigger("sweep"), clinic.cloud.trigger("sweep")]);
  clinic.cloud.faults.add({ latency: 20 });
  await twoSweeps();
  await twoSweeps();
  clinic.cloud.faults.clear();
  expect(rows()).toHaveLength(75);
  expect(await campaign(campaignId)).toMatchObject({ state: "spread", counts: { inboxOnly: 75, noConsent: 75 } });
  const ledgers = clinic.cloud.database.inspect("ledgers", {}, 1000);
  for (const { contacts } of ledgers) expect(contacts).toHaveLength(1);
});
