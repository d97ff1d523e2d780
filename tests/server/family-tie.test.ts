import { days } from "@shared/calendar/instant";
import { hashFamilyCode } from "../../cloudfunctions/server/family/family-code";
import { atOnce } from "./support/at-once";
import { databaseCalls } from "./support/database-calls";
import { families, person } from "./support/families";
import { openClinic, type TestClinic } from "./support/open-clinic";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
});
afterAll(() => clinic.close());

const { accepted, helperId: helperIdOf, known, somebody, stored, withChild } = families(() => clinic);

describe("a family code", () => {
  test("lets one relative book without reading, and nobody sees a WeChat id", async () => {
    const { phone, patientId } = await known("奶奶");
    const { helper, view } = await accepted(phone);
    expect(person(view, "relative")).toMatchObject({ patientId, name: "奶奶", rights: ["book"] });
    const own = await phone.get("family.list", {});
    expect(own.people[0]?.helpers).toMatchObject([{ name: "王大海", relation: "relative", rights: ["book"] }]);
    expect(JSON.stringify([own, view])).not.toContain("wx-family");
    const { appointmentId } = await helper.get("appointment.book", {
      requestId: "for-grandma",
      patientId,
      serviceId: "review",
      slotId: "review@2026-12-01T0930@zhou",
    });
    expect((await phone.get("appointment.mine", {})).appointments).toMatchObject([{ appointmentId }]);
  });

  test("works once; the same relative asking again gets the same answer", async () => {
    const { phone } = await known("爷爷");
    const { code } = await phone.get("family.invite", {});
    const helper = somebody();
    const first = await helper.get("family.accept", { code, name: "儿子" });
    expect(await helper.get("family.accept", { code, name: "儿子" })).toEqual(first);
    expect(await somebody().refused("family.accept", { code, name: "别人" })).toEqual({
      code: "conflict",
      field: "code",
      reason: "codeUsed",
    });
  });

  test("admits one of two who use it at the same moment", async () => {
    const { phone } = await known("外婆");
    const { code } = await phone.get("family.invite", {});
    const replies = await atOnce(
      clinic,
      [1, 2].map((n) => () => somebody().call("family.accept", { code, name: `亲属${n}` })),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.filter((reply) => !reply.ok && reply.problem.reason === "codeUsed")).toHaveLength(1);
    expect((await phone.get("family.list", {})).people[0]?.helpers).toHaveLength(1);
  });

  test("is not used up when the instance dies, and the tie is not half made", async () => {
    const { phone } = await known("外公");
    const { code } = await phone.get("family.invite", {});
    const helper = somebody();
    await whenKilled(clinic.cloud, 1, () => helper.get("family.accept", { code, name: "孙女" }));
    expect((await phone.get("family.list", {})).people[0]?.helpers).toEqual([]);
    await helper.get("family.accept", { code, name: "孙女" });
    expect((await phone.get("family.list", {})).people[0]?.helpers).toHaveLength(1);
  });

  test("is refused when unknown, to the patient themself, and to who is family already", async () => {
    const { phone } = await known("姑姑");
    const { code } = await phone.get("family.invite", {});
    expect(await phone.refused("family.accept", { code, name: "自己" })).toMatchObject({ reason: "ownCode" });
    const { helper } = await accepted(phone);
    expect(await helper.refused("family.accept", { code, name: "又来" })).toMatchObject({ reason: "alreadyFamily" });
    expect(await helper.refused("family.accept", { code: "WXYZ9876", name: "乱试" })).toEqual({
      code: "notFound",
      field: "code",
    });
  });

  test("is only kept as a hash", async () => {
    const { phone, patientId } = await known("舅舅");
    const { code } = await phone.get("family.invite", {});
    expect(JSON.stringify(clinic.cloud.database.inspect("familyCodes", { patientId }, 10))).not.toContain(code);
  });

  test("brings at most five people, even when two come for the last place at once", async () => {
    const { phone } = await known("大家庭");
    for (let n = 0; n < 4; n++) await accepted(phone);
    const codes = await Promise.all([1, 2].map(() => phone.get("family.invite", {})));
    const replies = await atOnce(
      clinic,
      codes.map(
        ({ code }) =>
          () =>
            somebody().call("family.accept", { code, name: "亲属" }),
      ),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await phone.refused("family.invite", {})).toEqual({ code: "tooMany", reason: "familyFull" });
  });

  test("is made by the guardian for a child, not by a relative", async () => {
    const { phone, childId } = await withChild();
    const { code } = await phone.get("family.invite", { patientId: childId });
    const helper = somebody();
    const view = await helper.get("family.accept", { code, name: "外婆" });
    expect(person(view, "relative")).toMatchObject({ patientId: childId });
    expect(await helper.refused("family.invite", { patientId: childId })).toEqual({
      code: "forbidden",
      field: "patientId",
      reason: "relativeOnly",
    });
    expect(await helper.refused("family.introduce", { patientId: childId, name: "改名" })).toMatchObject({
      reason: "relativeOnly",
    });
  });

  test("ends after a day", async () => {
    const { phone, patientId } = await known("姨妈");
    const before = clinic.cloud.clock.now();
    const { expiresAt } = await phone.get("family.invite", {});
    const made = expiresAt - days(1);
    expect([before <= made, made <= clinic.cloud.clock.now()]).toEqual([true, true]);
    const over = { _id: hashFamilyCode("ABCD2345"), patientId, expiresAt: clinic.cloud.clock.now() - 1 };
    clinic.cloud.database.insertMany("familyCodes", [over]);
    expect(await somebody().refused("family.accept", { code: "ABCD2345", name: "来晚了" })).toEqual({
      code: "conflict",
      field: "code",
      reason: "codeExpired",
    });
  });
});

describe("a tie", () => {
  test("is taken back by the patient at once; asked again, it stays so", async () => {
    const { phone, patientId } = await known("刘姐");
    const { helper } = await accepted(phone);
    const helperId = await helperIdOf(phone);
    const view = await phone.get("family.revoke", { patientId, helperId });
    expect(view.people[0]?.helpers).toEqual([]);
    expect(await phone.get("family.revoke", { patientId, helperId })).toEqual(view);
    expect((await helper.get("family.list", {})).people).toHaveLength(1);
    const slot = { requestId: "after-revoke", patientId, serviceId: "review", slotId: "review@2026-12-01T1000@zhou" };
    expect(await helper.refused("appointment.book", slot)).toEqual({ code: "notFound", field: "patientId" });
  });

  test("is ended by the relative, who sees only their own", async () => {
    const { phone, patientId } = await known("张姐");
    await accepted(phone, "第一位");
    const { helper, view } = await accepted(phone, "第二位");
    const shown = person(view, "relative")?.helpers ?? [];
    expect(shown.map(({ name }) => name)).toEqual(["第二位"]);
    const [first] = (await phone.get("family.list", {})).people[0]?.helpers ?? [];
    const others = { patientId, helperId: first?.helperId ?? "" };
    expect(await helper.refused("family.revoke", others)).toMatchObject({ code: "forbidden", reason: "relativeOnly" });
    await helper.get("family.revoke", { patientId, helperId: shown[0]?.helperId ?? "" });
    expect((await helper.get("family.list", {})).people).toHaveLength(1);
    expect((await phone.get("family.list", {})).people[0]?.helpers).toHaveLength(1);
  });

  test("of a stranger is as good as missing", async () => {
    const { phone, patientId } = await known("赵姐");
    await accepted(phone);
    const helperId = await helperIdOf(phone);
    const problem = await somebody().refused("family.revoke", { patientId, helperId });
    expect(problem).toEqual({ code: "notFound", field: "patientId" });
    expect((await phone.get("family.list", {})).people[0]?.helpers).toHaveLength(1);
  });

  test("of a guardian is not ended by the minor's phone, nor by the last guardian of a child without one", async () => {
    const { phone, childId } = await withChild();
    const [guardian] = stored(childId).family;
    const tie = { patientId: childId, helperId: guardian?.id ?? "" };
    expect(await phone.refused("family.revoke", tie)).toEqual({
      code: "conflict",
      field: "helperId",
      reason: "lastGuardian",
    });
    const child = somebody();
    const bound = { ...stored(childId), _id: "p-minor", openid: child.openid, people: [phone.openid, child.openid] };
    clinic.cloud.database.insertMany("patients", [bound]);
    const problem = await child.refused("family.revoke", { ...tie, patientId: "p-minor" });
    expect(problem).toEqual({ code: "forbidden", field: "helperId", reason: "guardianStays" });
  });
});

test("every call takes at most three database round trips besides its transaction", async () => {
  const { phone, patientId } = await known("计数");
  const calls = (run: () => Promise<unknown>) => databaseCalls(clinic.cloud, run);
  expect(await calls(() => phone.get("family.list", {}))).toBe(1);
  expect(await calls(() => phone.get("family.invite", {}))).toBe(2);
  expect(await calls(() => somebody().get("family.invite", {}))).toBe(3);
  expect(await calls(() => phone.get("family.introduce", { name: "改名" }))).toBe(2 + 4);
  expect(await calls(() => withChild(phone))).toBe(1 + 5);
  const { code } = await phone.get("family.invite", {});
  expect(await calls(() => somebody().get("family.accept", { code, name: "亲属" }))).toBe(1 + 6);
  const helperId = await helperIdOf(phone);
  expect(await calls(() => phone.get("family.revoke", { patientId, helperId }))).toBe(1 + 4);
});
