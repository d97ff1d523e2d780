import { atOnce } from "./support/at-once";
import { consultant, desk, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const serviceId = "assessment"; // 33+0 to 35+6
const list = async (service = serviceId) =>
  (await clinic.phone(nurse).get("invitation.list", { serviceId: service })).rows;
const invite = (patientId: string, department = "产科", service = serviceId) => ({
  serviceId: service,
  patientId,
  department,
});

async function expecting(openid: string, name: string, dueDate: string): Promise<string> {
  const { people } = await clinic.phone(openid).get("family.introduce", { name, dueDate });
  return people[0]?.patientId ?? "";
}

test("who is in the weeks of the class today may be invited; who is not yet or no longer is not on the list", async () => {
  await expecting("wx-i1", "早一天", "2027-01-11"); // 32+6
  const first = await expecting("wx-i2", "头一天", "2027-01-10"); // 33+0
  const last = await expecting("wx-i3", "末一天", "2026-12-21"); // 35+6
  await expecting("wx-i4", "晚一天", "2026-12-20"); // 36+0
  expect(await list()).toEqual([
    { patientId: last, patientName: "末一天", gestationDay: 251, signedUp: false },
    { patientId: first, patientName: "头一天", gestationDay: 231, signedUp: false },
  ]);
});

test("an invitation is noted in the name of who made it; the same department asking again changes nothing", async () => {
  const patientId = await expecting("wx-i5", "孙女士", "2027-01-05");
  const invited = await clinic.phone(nurse).get("invitation.add", invite(patientId));
  expect(invited).toMatchObject({
    patientId,
    invited: { by: { id: "nurse-lin", name: "林静" }, department: "产科" },
    signedUp: false,
  });
  expect(await clinic.phone(desk).get("invitation.add", invite(patientId))).toEqual(invited);
  expect(await list()).toEqual([invited]);
});

test("another department is refused, also at the same moment, and finds on the list who was first", async () => {
  const patientId = await expecting("wx-i6", "周女士", "2027-01-05");
  const replies = await atOnce(clinic, [
    () => clinic.phone(nurse).call("invitation.add", invite(patientId, "产科")),
    () => clinic.phone(consultant).call("invitation.add", invite(patientId, "市场部")),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find((reply) => !reply.ok)).toEqual({
    ok: false,
    problem: { code: "conflict", field: "department", reason: "alreadyInvited" },
  });
  const [row] = await list();
  expect(row?.invited?.department).toBe(replies[0]?.ok ? "产科" : "市场部");
  expect(clinic.cloud.database.inspect("invitations", {}, 10)).toHaveLength(1);
});

test("who has signed up is shown so, until they cancel", async () => {
  const patientId = await expecting("wx-i7", "吴女士", "2027-01-05");
  const { appointmentId } = await clinic.phone("wx-i7").get("appointment.book", {
    requestId: "sign-up-001",
    serviceId,
    slotId: "assessment@2026-11-26T1400@shen",
  });
  expect(await list()).toMatchObject([{ patientId, signedUp: true }]);
  await clinic.phone("wx-i7").get("appointment.cancel", { appointmentId, reason: "有事" });
  expect(await list()).toMatchObject([{ patientId, signedUp: false }]);
});

test("who was invited stays on the list when the weeks are over", async () => {
  const patientId = await expecting("wx-i8", "郑女士", "2027-01-05");
  await clinic.phone(nurse).get("invitation.add", invite(patientId));
  await expecting("wx-i8", "郑女士", "2026-12-10");
  expect(await list()).toMatchObject([{ patientId, gestationDay: 262, invited: { department: "产科" } }]);
});

test("a class without weeks is open to everybody and lists who was invited", async () => {
  const { people } = await clinic.phone("wx-i9").get("family.introduce", { name: "冯先生" });
  const patientId = people[0]?.patientId ?? "";
  await clinic.phone(desk).get("invitation.add", invite(patientId, "客服", "class"));
  const rows = await list("class");
  expect(rows).toMatchObject([{ patientId, patientName: "冯先生", invited: { department: "客服" } }]);
  expect(rows[0]).not.toHaveProperty("gestationDay");
});

test("nobody is invited who is not in the weeks, is unknown, or to what is not offered", async () => {
  const patientId = await expecting("wx-i10", "早", "2027-03-01");
  const refused = (input: unknown) => clinic.phone(nurse).refused("invitation.add", input);
  expect(await refused(invite(patientId))).toEqual({ code: "conflict", field: "patientId", reason: "notEligible" });
  expect(await refused(invite("p-nobody"))).toEqual({ code: "notFound", field: "patientId" });
  expect(await refused(invite(patientId, "产科", "nothing"))).toEqual({ code: "notFound", field: "serviceId" });
  expect(await refused(invite(patientId, "  "))).toMatchObject({ code: "invalidInput", field: "department" });
  expect(await clinic.phone(nurse).refused("invitation.list", { serviceId: "nothing" })).toMatchObject({
    code: "notFound",
  });
  expect(clinic.cloud.database.inspect("invitations", {}, 10)).toEqual([]);
});

test("the owner and patients neither read nor write the list", async () => {
  for (const who of [owner, "wx-i1"]) {
    expect(await clinic.phone(who).refused("invitation.list", { serviceId })).toMatchObject({ code: "forbidden" });
    expect(await clinic.phone(who).refused("invitation.add", invite("p-1"))).toMatchObject({ code: "forbidden" });
  }
});
