import { bookWith, claimsOn, requests, slot } from "./support/booking";
import { openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());
const request = requests();
const book = bookWith(request);

describe("free slots", () => {
  test("come with ISO times of the clinic, provider and places left", async () => {
    const { slots } = await clinic.phone("wx-s1").get("appointment.slots", {
      serviceId: "review",
      from: "2026-11-23",
      to: "2026-11-23",
      resourceId: "zhou",
    });
    expect(slots).toHaveLength(18);
    expect(slots[0]).toEqual({
      slotId: "review@2026-11-23T0900@zhou",
      startsAt: "2026-11-23T09:00:00+08:00",
      resourceId: "zhou",
      left: 1,
    });
  });

  test("take ISO moments too, and start no earlier than the notice", async () => {
    const { slots } = await clinic.phone("wx-s1").get("appointment.slots", {
      serviceId: "review",
      from: "2026-11-22T00:00:00+08:00",
      to: "2026-11-22T12:00:00+08:00",
      resourceId: "shen",
    });
    // a little after half past nine, an hour's notice
    expect(slots.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(["11:00", "11:30"]);
  });

  test.each([
    [{ serviceId: "nothing" }, { code: "notFound", field: "serviceId" }],
    [{ serviceId: "inHouse" }, { code: "notFound", field: "serviceId" }],
    [{ resourceId: "lin" }, { code: "invalidInput", field: "resourceId", reason: "notOffered" }],
    [{ from: "tomorrow" }, { code: "invalidInput", field: "from" }],
    [{ from: "2026-02-30" }, { code: "invalidInput", field: "from" }],
    [{ to: "2026-11-01" }, { code: "invalidInput", field: "to", reason: "beforeFrom" }],
    [{ to: "2027-11-01" }, { code: "invalidInput", field: "to", reason: "tooLong" }],
  ])("refuse %j", async (wrong, problem) => {
    const input = { serviceId: "review", from: "2026-11-23", to: "2026-11-24", ...wrong };
    expect(await clinic.phone("wx-s1").refused("appointment.slots", input)).toMatchObject(problem);
  });
});

describe("booking", () => {
  test("confirms a free place at once, and the slot is gone for others", async () => {
    const phone = clinic.phone("wx-b1");
    const booked = await book(phone, slot("23", "0900"));
    expect(booked).toEqual({ appointmentId: expect.any(String), state: "confirmed" });
    const refusal = await clinic
      .phone("wx-b2")
      .refused("appointment.book", { requestId: request(), serviceId: "review", slotId: slot("23", "0900") });
    expect(refusal).toMatchObject({ code: "conflict", reason: "slotTaken", field: "slotId" });
    expect(refusal.slots?.map(({ slotId }) => slotId)).toEqual([
      slot("23", "0900", "shen"),
      slot("23", "0930"),
      slot("23", "0930", "shen"),
    ]);
    const { appointments } = await phone.get("appointment.mine", {});
    expect(appointments).toMatchObject([
      {
        appointmentId: booked.appointmentId,
        startsAt: "2026-11-23T09:00:00+08:00",
        endsAt: "2026-11-23T09:30:00+08:00",
        with: "周明 主任医师",
        state: "confirmed",
        relation: "self",
        mayChange: false,
      },
    ]);
  });

  test("answers the same request with the same appointment, also when it names another slot", async () => {
    const phone = clinic.phone("wx-b3");
    const input = { requestId: "the-same", serviceId: "review", slotId: slot("22", "1100") };
    const first = await phone.get("appointment.book", input);
    expect(await phone.get("appointment.book", input)).toEqual(first);
    expect(await clinic.phone("wx-b3").get("appointment.book", { ...input, slotId: slot("22", "1130") })).toEqual(
      first,
    );
    expect(claimsOn(clinic, "zhou@2026-11-22")).toHaveLength(1);
  });

  test("takes every resource it needs, buffers included, and waits for the desk while a gate is open", async () => {
    const phone = clinic.phone("wx-b4");
    const { state } = await book(phone, slot("24", "1000", "zhou", "surgery"), "surgery");
    expect(state).toBe("booked");
    for (const resource of ["zhou", "room-1"])
      expect(claimsOn(clinic, `${resource}@2026-11-24`)).toMatchObject([{ from: 570, to: 720, at: 600, end: 690 }]);
    const { slots } = await phone.get("appointment.slots", {
      serviceId: "review",
      from: "2026-11-24",
      to: "2026-11-24",
      resourceId: "zhou",
    });
    expect(slots.map(({ startsAt }) => startsAt.slice(11, 16)).slice(0, 2)).toEqual(["09:00", "12:00"]);
    expect((await phone.get("appointment.mine", {})).appointments[0]).toMatchObject({ gatesOpen: ["informedConsent"] });
  });

  test("fills a class to its capacity and no further", async () => {
    const where = "class@2026-11-28T1000@hall";
    const state = await Promise.all([1, 2, 3, 4, 5].map((n) => book(clinic.phone(`wx-class-${n}`), where, "class")));
    expect(state.map((one) => one.state)).toEqual(Array(5).fill("confirmed"));
    const refusal = await clinic
      .phone("wx-class-6")
      .refused("appointment.book", { requestId: request(), serviceId: "class", slotId: where });
    expect(refusal).toMatchObject({ code: "conflict", reason: "slotTaken", slots: [] });
    expect(claimsOn(clinic, "hall@2026-11-28")[0]?.holders).toHaveLength(5);
  });

  test("holds two tabs of one person apart: the second place at the same time is refused", async () => {
    const phone = clinic.phone("wx-b5");
    const answers = await Promise.all([
      phone.call("appointment.book", { requestId: "tab-1", serviceId: "review", slotId: slot("25", "0900") }),
      phone.call("appointment.book", { requestId: "tab-2", serviceId: "review", slotId: slot("25", "0900", "shen") }),
    ]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "conflict", reason: "overlapsOwn" } });
  });

  test.each([
    ["a past slot", { slotId: slot("20", "0900") }, { code: "conflict", reason: "slotPast" }],
    ["too little notice", { slotId: slot("22", "1000") }, { code: "conflict", reason: "tooSoon" }],
    ["too far ahead", { slotId: "review@2027-06-01T0900@zhou" }, { code: "conflict", reason: "tooFar" }],
    [
      "a slot of another service",
      { slotId: slot("26", "0900", "lin", "buffered") },
      { code: "invalidInput", reason: "slotUnknown" },
    ],
    ["a service not offered", { serviceId: "nothing" }, { code: "notFound", field: "serviceId" }],
    ["a forged resource", { slotId: slot("26", "0900", "lin") }, { code: "invalidInput", reason: "slotUnknown" }],
    [
      "a resource that does not exist",
      { slotId: slot("26", "0900", "nobody") },
      { code: "invalidInput", reason: "slotUnknown" },
    ],
    ["a time off the grid", { slotId: slot("26", "0910") }, { code: "invalidInput", reason: "slotUnknown" }],
    ["a time outside hours", { slotId: slot("26", "1800") }, { code: "invalidInput", reason: "slotUnknown" }],
    ["a text that is no slot", { slotId: "review" }, { code: "invalidInput", field: "slotId" }],
    ["a patient of somebody else", { patientId: "p1" }, { code: "notFound", field: "patientId" }],
    [
      "a window of pregnancy without a due date",
      { serviceId: "assessment", slotId: slot("26", "1400", "shen", "assessment") },
      { code: "conflict", reason: "notEligible" },
    ],
  ])("refuses %s and changes nothing", async (_, wrong, problem) => {
    const before = clinic.cloud.database.inspect("daySheets", {}, 1000);
    const input = { requestId: request(), serviceId: "review", slotId: slot("26", "0900"), ...wrong };
    expect(await clinic.phone("wx-b6").refused("appointment.book", input)).toMatchObject(problem);
    expect(clinic.cloud.database.inspect("daySheets", {}, 1000)).toEqual(before);
    expect(clinic.cloud.database.inspect("patients", { openid: "wx-b6" }, 10)).toEqual([]);
  });
});

test("round trips: a phone's booking takes three reads before its transaction, the others three in all", async () => {
  const phone = clinic.phone("wx-r1");
  const cost = async (run: () => Promise<unknown>) => {
    clinic.cloud.statistics.reset();
    await run();
    return clinic.cloud.statistics.report().byFunction["api"]?.database ?? {};
  };
  const calls = (cost: Readonly<Record<string, { readonly calls: number }>>) =>
    Object.values(cost).reduce((sum, one) => sum + one.calls, 0);
  const booking = await cost(() => book(phone, slot("30", "0900")));
  // start, appointment and patient; sheet read and written; patient, appointment; three reminders; commit
  const inside = 3 + 2 + 2 + 3 + 1;
  const card = 1; // somebody new may have come through a card
  expect(calls(booking)).toBeLessThanOrEqual(3 + inside + card);
  expect(
    calls(
      await cost(() => phone.get("appointment.slots", { serviceId: "review", from: "2026-11-23", to: "2026-12-22" })),
    ),
  ).toBe(2);
  expect(calls(await cost(() => phone.get("appointment.mine", {})))).toBeLessThanOrEqual(3);
  expect(calls(await cost(() => phone.get("service.list", {})))).toBeLessThanOrEqual(3);
});
