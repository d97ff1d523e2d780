import type { LocalDate } from "@shared/calendar/local-date";
import type { InputOf } from "@shared/contract/contract";
import { desk, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const at = (day: string, time: string) => Date.parse(`2026-${day}T${time}:00+08:00`);
const front = () => clinic.phone(desk);
let requests = 0;

const leave = (more: Partial<InputOf<"leave.add">> = {}): InputOf<"leave.add"> => ({
  requestId: `leave-${String(++requests).padStart(4, "0")}`,
  resourceId: "zhou",
  from: at("11-25", "09:00"),
  to: at("11-25", "12:00"),
  kind: "training",
  ...more,
});
const booked = async (openid: string, slotId: string) =>
  (await clinic.phone(openid).get("appointment.book", { requestId: `book-${openid}`, serviceId: "review", slotId }))
    .appointmentId;
const freeOn = async (day: string, resourceId = "zhou") => {
  const range = { serviceId: "review", from: day, to: day, resourceId };
  return (await clinic.phone("wx-looker").get("appointment.slots", range)).slots.map(({ startsAt }) =>
    startsAt.slice(11, 16),
  );
};
const blocksOf = (date: string) =>
  (clinic.cloud.database.inspect("daySheets", { _id: `zhou@${date}` }, 1)[0]?.["blocks"] ?? []) as unknown[];

describe("leave", () => {
  test("takes the time off the calendar and names the visits it breaks; none of them is cancelled", async () => {
    const broken = await booked("wx-l1", "review@2026-11-25T1000@zhou");
    const kept = await booked("wx-l2", "review@2026-11-25T1400@zhou");
    const added = await front().get("leave.add", leave({ note: "外出" }));
    expect(added).toMatchObject({ broken: 1, kind: "training", note: "外出", by: { name: "江帆" } });
    expect((await freeOn("2026-11-25"))[0]).toBe("12:00");
    const list = await front().get("leave.list", {});
    expect(list.leaves).toMatchObject([{ leaveId: added.leaveId, resourceId: "zhou" }]);
    expect(list.broken).toMatchObject([{ appointmentId: broken, state: "confirmed", leaveIds: [added.leaveId] }]);
    expect(JSON.stringify(list)).not.toContain(kept);
    expect((await clinic.phone("wx-l1").get("appointment.mine", {})).appointments).toMatchObject([
      { state: "confirmed" },
    ]);
  });

  test("leaves the list as its visits are dealt with", async () => {
    const first = await booked("wx-l3", "review@2026-11-25T1000@zhou");
    await booked("wx-l4", "review@2026-11-25T1030@zhou");
    expect((await front().get("leave.add", leave())).broken).toBe(2);
    await front().get("desk.cancel", { appointmentId: first, reason: "医生停诊" });
    expect((await front().get("leave.list", {})).broken).toHaveLength(1);
  });

  test("is put down once, however often and however many at a time it is sent", async () => {
    const input = leave();
    const [one, other] = await Promise.all([front().get("leave.add", input), front().get("leave.add", input)]);
    expect(other).toEqual(one);
    expect(await front().get("leave.add", input)).toEqual(one);
    expect(blocksOf("2026-11-25")).toHaveLength(1);
  });

  test("covers every day of two months, from the first hour to the last", async () => {
    await front().get("leave.add", leave({ from: at("11-25", "13:00"), to: Date.parse("2027-01-25T12:00:00+08:00") }));
    expect(await freeOn("2026-11-25")).toEqual([
      "09:00",
      "09:30",
      "10:00",
      "10:30",
      "11:00",
      "11:30",
      "12:00",
      "12:30",
    ]);
    expect(await freeOn("2026-12-24")).toEqual([]);
    expect(blocksOf("2027-01-25")).toMatchObject([{ from: 0, to: 720 }]);
    expect(clinic.cloud.database.inspect("daySheets", { blocked: true }, 100)).toHaveLength(62);
  });

  test.each([
    [{ from: at("11-25", "09:00"), to: Date.parse("2027-01-26T00:01:00+08:00") }, "invalidInput", "to", "leaveTooLong"],
    [{ to: at("11-25", "09:00") }, "invalidInput", "to", "rangeReversed"],
    [{ from: at("11-20", "09:00"), to: at("11-20", "12:00") }, "invalidInput", "to", "rangeOver"],
    [{ resourceId: "nobody" }, "notFound", "resourceId", undefined],
    [{ kind: "holiday" as never }, "invalidInput", "kind", "picklist"],
  ])("%j is refused", async (wrong, code, field, reason) => {
    expect(await front().refused("leave.add", leave(wrong))).toEqual({
      code,
      field,
      ...(reason === undefined ? {} : { reason }),
    });
    expect(clinic.cloud.database.inspect("leaves", {}, 1)).toEqual([]);
  });

  test.each([1, 2, 5, 9, 12])("cut off after write %d is completed by sending it again", async (afterWrites) => {
    const input = leave({ to: at("12-10", "12:00") });
    await whenKilled(clinic.cloud, afterWrites, () => front().get("leave.add", input));
    await front().get("leave.add", input);
    const days = clinic.cloud.database.inspect("daySheets", { blocked: true }, 100) as unknown as {
      blocks: unknown[];
    }[];
    expect(days.map(({ blocks }) => blocks.length)).toEqual(Array.from({ length: 16 }, () => 1));
    expect((await front().get("leave.list", {})).leaves).toHaveLength(1);
  });

  test("taken back gives the time back, even when it is asked for twice or cut off in between", async () => {
    const { leaveId } = await front().get("leave.add", leave({ to: at("12-08", "12:00") }));
    await whenKilled(clinic.cloud, 3, () => front().get("leave.remove", { leaveId }));
    await front().get("leave.remove", { leaveId });
    expect(await front().get("leave.remove", { leaveId })).toEqual({});
    expect(clinic.cloud.database.inspect("daySheets", { blocked: true }, 100)).toEqual([]);
    expect((await front().get("leave.list", {})).leaves).toEqual([]);
    expect(clinic.cloud.database.inspect("leaves", { _id: leaveId }, 1)).toMatchObject([
      { removed: { by: { name: "江帆" } } },
    ]);
    expect(await front().refused("leave.remove", { leaveId: "l-nothing" })).toEqual({
      code: "notFound",
      field: "leaveId",
    });
  });

  test("taken back while it is still being written blocks nothing", async () => {
    const input = leave({ to: at("12-20", "12:00") });
    await whenKilled(clinic.cloud, 2, () => front().get("leave.add", input));
    const [stored] = clinic.cloud.database.inspect("leaves", {}, 1);
    const again = () => front().call("leave.add", input);
    await Promise.all([
      again(),
      again(),
      again(),
      front().get("leave.remove", { leaveId: String(stored?.["_id"]) }),
      again(),
      again(),
    ]);
    expect(clinic.cloud.database.inspect("daySheets", { blocked: true }, 100)).toEqual([]);
  });

  test("and a booking at the same moment: the booking is refused, or the visit is on the list", async () => {
    for (const [n, time] of ["0900", "0930", "1000", "1030", "1100"].entries()) {
      const slotId = `review@2026-12-0${n + 1}T${time}@zhou`;
      const day = { from: at(`12-0${n + 1}`, "09:00"), to: at(`12-0${n + 1}`, "12:00") };
      const [reply] = await Promise.all([
        clinic
          .phone(`wx-same-${n}`)
          .call("appointment.book", { requestId: `same-000${n}`, serviceId: "review", slotId }),
        front().get("leave.add", leave(day)),
      ]);
      const { broken } = await front().get("leave.list", {});
      expect(broken.filter((visit) => visit.slotId === slotId)).toHaveLength(reply.ok ? 1 : 0);
    }
  });

  test("is put down by the desk and the owner, read by the team, and by nobody else", async () => {
    expect(await clinic.phone(nurse).refused("leave.add", leave())).toEqual({ code: "forbidden", reason: "role" });
    expect(await clinic.phone(nurse).refused("leave.remove", { leaveId: "l" })).toMatchObject({ code: "forbidden" });
    await clinic.phone(nurse).get("leave.list", {});
    await clinic.phone(owner).get("leave.add", leave());
  });
});

describe("hours of one day", () => {
  const day = "2026-11-25" as LocalDate;
  const set = (hours: InputOf<"timetable.setHours">["hours"], more = {}) =>
    front().get("timetable.setHours", { resourceId: "zhou", date: day, hours, ...more });

  test("stand in place of the weekly ones, name the visits outside, and can be taken back", async () => {
    const outside = await booked("wx-h1", "review@2026-11-25T1000@zhou");
    await booked("wx-h2", "review@2026-11-25T1400@zhou");
    expect(await set([[780, 1080]])).toEqual({ broken: 1 });
    expect((await front().get("leave.list", {})).broken).toMatchObject([{ appointmentId: outside, leaveIds: [] }]);
    expect((await freeOn(day))[0]).toBe("13:00");
    expect(await set([])).toEqual({ broken: 2 });
    expect(await freeOn(day)).toEqual([]);
    expect(await set(null)).toEqual({ broken: 0 });
    expect((await front().get("leave.list", {})).broken).toEqual([]);
    expect((await freeOn(day))[0]).toBe("09:00");
  });

  test("leave a leave of the same day as it is", async () => {
    await front().get("leave.add", leave());
    await set([[540, 720]]);
    await set(null);
    expect(blocksOf(day)).toHaveLength(1);
    expect(await freeOn(day)).not.toContain("09:00");
  });

  test.each([
    [{ resourceId: "nobody" }, { code: "notFound", field: "resourceId" }],
    [{ date: "2026-11-21" }, { code: "invalidInput", field: "date", reason: "rangeOver" }],
    [{ hours: [[720, 540]] }, { code: "invalidInput", field: "hours" }],
  ])("%j are refused", async (wrong, problem) => {
    const input = { resourceId: "zhou", date: day, hours: [[540, 720]], ...wrong };
    expect(await front().refused("timetable.setHours", input)).toMatchObject(problem);
  });

  test("are not for a nurse to set", async () => {
    const input = { resourceId: "zhou", date: day, hours: null };
    expect(await clinic.phone(nurse).refused("timetable.setHours", input)).toMatchObject({ code: "forbidden" });
  });
});

test("a class under a leave takes nobody more", async () => {
  const where = { serviceId: "class", slotId: "class@2026-11-28T1000@hall" };
  await clinic.phone("wx-class-1").get("appointment.book", { requestId: "class-1", ...where });
  const day = { from: Date.parse("2026-11-28T00:00:00+08:00"), to: Date.parse("2026-11-29T00:00:00+08:00") };
  await clinic.phone(desk).get("leave.add", { requestId: "hall-closed", resourceId: "hall", kind: "repair", ...day });
  const search = { serviceId: "class", from: "2026-11-28", to: "2026-11-28" };
  expect((await clinic.phone("wx-class-2").get("appointment.slots", search)).slots).toEqual([]);
  const late = { requestId: "class-2", ...where };
  expect(await clinic.phone("wx-class-2").refused("appointment.book", late)).toMatchObject({ reason: "slotTaken" });
});
