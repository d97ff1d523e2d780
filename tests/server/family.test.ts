import { families, person } from "./support/families";
import { nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const { known, somebody, stored, withChild } = families(() => clinic);

describe("a person", () => {
  test("stands first in their own family, before they have told a name", async () => {
    const { people: all } = await somebody().get("family.list", {});
    expect(all).toEqual([
      {
        patientId: expect.stringMatching(/^p[0-9a-f]{24}$/),
        name: "",
        relation: "self",
        rights: ["book", "read"],
        helpers: [],
      },
    ]);
  });

  test("tells their name and dates, and may correct them", async () => {
    const phone = somebody();
    const first = await phone.get("family.introduce", {
      name: "王小明",
      birthDate: "1990-05-01",
      dueDate: "2027-01-20",
    });
    expect(first.people[0]).toMatchObject({ name: "王小明", birthDate: "1990-05-01" });
    const again = await phone.get("family.introduce", { name: "王晓明" });
    expect(again.people[0]).toMatchObject({
      patientId: first.people[0]?.patientId,
      name: "王晓明",
      birthDate: "1990-05-01",
    });
    expect(await phone.get("family.list", {})).toEqual(again);
    expect(stored(first.people[0]?.patientId ?? "")).toMatchObject({ dueDate: "2027-01-20" });
  });

  test.each([
    [{ birthDate: "2026-11-23" }, "birthDate"],
    [{ birthDate: "1900-01-01" }, "birthDate"],
    [{ dueDate: "2026-11-07" }, "dueDate"],
    [{ dueDate: "2027-09-19" }, "dueDate"],
  ])("cannot tell %j", async (dates, field) => {
    const problem = await somebody().refused("family.introduce", { name: "王小明", ...dates });
    expect(problem).toEqual({ code: "invalidInput", field, reason: "implausible" });
  });

  test("is named at the desk as they are called now, on appointments and on the waiting list", async () => {
    const phone = somebody();
    const { appointmentId } = await phone.get("appointment.book", {
      requestId: "before-name",
      serviceId: "review",
      slotId: "review@2026-12-01T0900@zhou",
    });
    const { entryId } = await phone.get("waitlist.join", {
      requestId: "before-name",
      serviceId: "review",
      from: "2026-11-23",
      to: "2026-11-24",
      partOfDay: "any",
    });
    await phone.get("family.introduce", { name: "李慧" });
    expect(clinic.cloud.database.inspect("appointments", { _id: appointmentId }, 1)[0]).toMatchObject({
      patientName: "李慧",
    });
    expect(clinic.cloud.database.inspect("waitlist", { _id: entryId }, 1)[0]).toMatchObject({ patientName: "李慧" });
  });

  test("cannot tell anything of a stranger", async () => {
    const { patientId } = await known("陈一");
    const problem = await somebody().refused("family.introduce", { patientId, name: "别人" });
    expect(problem).toEqual({ code: "notFound", field: "patientId" });
    expect(stored(patientId)).toMatchObject({ name: "陈一" });
  });
});

describe("a child", () => {
  test("has the caller as guardian, who books and reads; the same request adds nobody twice", async () => {
    const { phone, patientId } = await known("王女士");
    const { childId } = await withChild(phone);
    const again = await phone.get("family.addChild", {
      requestId: "child-00001",
      name: "王小宝",
      birthDate: "2018-06-01",
    });
    expect(again.people.map(({ patientId: id }) => id)).toEqual([patientId, childId]);
    expect(again.people[1]).toMatchObject({ name: "王小宝", relation: "guardian", rights: ["book", "read"] });
    expect(stored(childId).family).toMatchObject([{ name: "王女士" }]);
  });

  test("is added once when the phone sends it twice at the same time", async () => {
    const phone = somebody();
    await Promise.all([withChild(phone, "twice-0001"), withChild(phone, "twice-0001")]);
    expect((await phone.get("family.list", {})).people).toHaveLength(2);
  });

  test("is not half added when the instance dies", async () => {
    const phone = somebody();
    const add = () => phone.get("family.addChild", { requestId: "killed-001", name: "小宝", birthDate: "2020-01-01" });
    await whenKilled(clinic.cloud, 1, add);
    expect((await phone.get("family.list", {})).people).toHaveLength(1);
    expect((await add()).people).toHaveLength(2);
  });

  test.each([
    ["2008-11-22", "minorOnly"],
    ["2026-11-23", "implausible"],
  ])("born on %s is refused", async (birthDate, reason) => {
    const problem = await somebody().refused("family.addChild", { requestId: "adult-001", name: "小王", birthDate });
    expect(problem).toEqual({ code: "invalidInput", field: "birthDate", reason });
  });

  test("is one of at most six", async () => {
    const phone = somebody();
    for (let n = 1; n <= 6; n++) await withChild(phone, `child-0000${n}`);
    const seventh = { requestId: "child-00007", name: "第七", birthDate: "2020-01-01" };
    expect(await phone.refused("family.addChild", seventh)).toEqual({ code: "tooMany", reason: "tooManyChildren" });
  });

  test("is named by the guardian, and its birthday stays a child's", async () => {
    const { phone, childId } = await withChild();
    const view = await phone.get("family.introduce", { patientId: childId, name: "王大宝", birthDate: "2018-07-01" });
    expect(person(view, "guardian")).toMatchObject({ name: "王大宝", birthDate: "2018-07-01" });
    const grown = { patientId: childId, name: "王大宝", birthDate: "2000-01-01" };
    expect(await phone.refused("family.introduce", grown)).toEqual({
      code: "invalidInput",
      field: "birthDate",
      reason: "minorOnly",
    });
  });

  test("shows the guardian's new name when the guardian tells it later", async () => {
    const { phone, childId } = await withChild();
    await phone.get("family.introduce", { name: "后来说的名字" });
    expect(stored(childId).family).toMatchObject([{ name: "后来说的名字" }]);
  });

  test("is out of the guardian's hands on the eighteenth birthday", async () => {
    const phone = somebody();
    await phone.get("family.addChild", { requestId: "almost-18", name: "小何", birthDate: "2008-11-25" });
    expect((await phone.get("family.list", {})).people).toHaveLength(2);
    const later = await openClinic({ startAt: Date.parse("2026-11-25T00:00:00+08:00") });
    later.cloud.database.insertMany("patients", clinic.cloud.database.inspect("patients", { name: "小何" }, 1));
    expect((await later.phone(phone.openid).get("family.list", {})).people).toHaveLength(1);
    await later.close();
  });
});

test("a team member sees the own family, not a patient's", async () => {
  await known("患者");
  expect((await clinic.phone(nurse).get("family.list", {})).people).toHaveLength(1);
});
