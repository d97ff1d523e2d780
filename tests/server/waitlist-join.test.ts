import { databaseCalls } from "./support/database-calls";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { slotId, waitingList, wish } from "./support/waiting-list";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const { front, row, waiting } = waitingList(() => clinic);

describe("joining", () => {
  test("puts the person on the list once, however often the phone sends it", async () => {
    const phone = clinic.phone("wx-w1");
    const input = wish();
    const [first, second] = await Promise.all([phone.get("waitlist.join", input), phone.get("waitlist.join", input)]);
    expect(second).toEqual(first);
    expect(await phone.get("waitlist.join", input)).toEqual(first);
    expect(first).toMatchObject({ title: "复诊", state: "waiting", from: "2026-11-25", partOfDay: "morning" });
    expect(await waiting(phone)).toEqual([first]);
    expect(await row(first.entryId)).toMatchObject({ state: "waiting", offers: [] });
  });

  test.each([
    [
      { from: "2026-11-27", to: "2026-11-26" },
      { code: "invalidInput", field: "to", reason: "rangeReversed" },
    ],
    [
      { from: "2026-11-20", to: "2026-11-21" },
      { code: "invalidInput", field: "to", reason: "rangeOver" },
    ],
    [
      { from: "2026-11-23", to: "2027-02-23" },
      { code: "invalidInput", field: "to", reason: "rangeTooLong" },
    ],
    [
      { from: "2028-01-01", to: "2028-01-02" },
      { code: "invalidInput", field: "to", reason: "tooFar" },
    ],
    [{ serviceId: "nothing" }, { code: "notFound", field: "serviceId" }],
    [{ serviceId: "inHouse" }, { code: "notFound", field: "serviceId" }],
    [{ resourceId: "lin" }, { code: "invalidInput", field: "resourceId", reason: "notOffered" }],
    [{ patientId: "p-somebody-else" }, { code: "notFound", field: "patientId" }],
    [{ serviceId: "assessment" }, { code: "conflict", field: "serviceId", reason: "notEligible" }],
    [{ partOfDay: "night" }, { code: "invalidInput", field: "partOfDay", reason: "picklist" }],
  ])("%j is refused", async (wrong, problem) => {
    expect(await clinic.phone("wx-w2").refused("waitlist.join", { ...wish(), ...wrong })).toEqual(problem);
    expect(await waiting(clinic.phone("wx-w2"))).toEqual([]);
  });

  test("a class for certain weeks of pregnancy is open when some day of the range lies in them", async () => {
    const phone = clinic.phone("wx-w3");
    await phone.get("family.introduce", { name: "孕妇", dueDate: "2027-01-13" }); // 33+0 on 25 November
    expect(
      await phone.refused("waitlist.join", wish({ serviceId: "assessment", to: "2026-11-24", from: "2026-11-22" })),
    ).toMatchObject({ reason: "notEligible" });
    await phone.get("waitlist.join", wish({ serviceId: "assessment", from: "2026-11-22", to: "2026-11-25" }));
  });

  test("is for at most five wishes at once", async () => {
    const phone = clinic.phone("wx-w4");
    for (let n = 0; n < 5; n++) await phone.get("waitlist.join", wish());
    expect(await phone.refused("waitlist.join", wish())).toEqual({ code: "tooMany", reason: "tooManyWaiting" });
    const [entry] = await waiting(phone);
    await phone.get("waitlist.leave", { entryId: entry?.entryId ?? "" });
    await phone.get("waitlist.join", wish());
  });

  test("half a request that died is completed by sending it again", async () => {
    const phone = clinic.phone("wx-w5");
    const input = wish();
    await whenKilled(clinic.cloud, 1, () => phone.get("waitlist.join", input));
    expect(await waiting(phone)).toEqual([]);
    await phone.get("waitlist.join", input);
    expect(await waiting(phone)).toHaveLength(1);
  });
});

test("every call of a patient takes at most three database round trips besides its transaction", async () => {
  const phone = clinic.phone("wx-trips");
  const count = (run: () => Promise<unknown>) => databaseCalls(clinic.cloud, run);
  expect(await count(() => phone.get("waitlist.join", wish()))).toBe(3 + 6);
  const [entry] = await waiting(phone);
  const entryId = entry?.entryId ?? "";
  await front().get("waitlist.offer", { entryId, slotId });
  expect(await count(() => phone.get("waitlist.answer", { entryId, slotId, take: false }))).toBeLessThanOrEqual(3 + 9);
  expect(await count(() => phone.get("waitlist.leave", { entryId }))).toBe(1 + 5);
});
