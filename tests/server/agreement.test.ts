import { type FakeVendor, startVendor, vendorEnvironment } from "./support/fake-vendor";
import { families } from "./support/families";
import { consultant, desk, openClinic, type TestClinic } from "./support/open-clinic";
import { day, reminding } from "./support/reminding";
import { saveTerms, terms } from "./support/terms";

let clinic: TestClinic;
let vendor: FakeVendor;
beforeAll(async () => {
  vendor = await startVendor();
  clinic = await openClinic({ functionEnvironment: vendorEnvironment(vendor) });
});
afterAll(async () => {
  await clinic.close();
  await vendor.close();
});

const { accepted, helperId, known, stored, withChild } = families(() => clinic);
const { agree, clockTo, row } = reminding(() => clinic);
const front = () => clinic.phone(desk);
const history = (patientId: string) => clinic.cloud.database.inspect("agreements", { patientId }, 20);

describe("a patient", () => {
  test("who comes for the first time agrees, and is known from then on", async () => {
    const phone = clinic.phone("wx-first");
    const { agreements } = await phone.get("agreement.mine", {});
    expect(agreements).toMatchObject([{ patientName: "", contacts: [{ id: "self", relation: "self" }] }]);
    expect(agreements[0]).not.toHaveProperty("agreement");
    const patientId = agreements[0]?.patientId ?? "";
    const saved = await saveTerms(phone, patientId, { channel: "phone" });
    expect(saved.agreement).toMatchObject({ channel: "phone", hours: { from: 540, to: 1200 }, contact: "self" });
    expect(stored(patientId)).toMatchObject({ agreement: { channel: "phone" }, people: ["wx-first"] });
    expect(history(patientId)).toMatchObject([{ channel: "phone", openid: "wx-first" }]);
    expect((await phone.get("agreement.mine", {})).agreements).toEqual([saved]);
  });

  test("who sends the same twice has agreed once; every change is kept", async () => {
    const { phone, patientId } = await known("王一");
    const first = await saveTerms(phone, patientId);
    expect(await saveTerms(phone, patientId)).toEqual(first);
    expect(history(patientId)).toHaveLength(1);
    await saveTerms(phone, patientId, { channel: "inbox" });
    await saveTerms(phone, patientId);
    expect(history(patientId).map(({ channel }) => channel)).toEqual(["wechat", "inbox", "wechat"]);
    expect(stored(patientId)).toMatchObject({ agreement: { channel: "wechat" } });
  });

  test.each([
    ["hours that are too short", { hours: { from: 540, to: 600 } }, { field: "hours", reason: "tooShort" }],
    ["hours that end before they begin", { hours: { from: 1200, to: 540 } }, { field: "hours", reason: "tooShort" }],
    ["a contact nobody knows", { contact: "t-stranger" }, { field: "contact", reason: "unknownContact" }],
    ["text messages without a number", { channel: "sms" as const }, { field: "phone", reason: "phoneMissing" }],
  ])("with %s agrees on nothing", async (_, more, problem) => {
    const { phone, patientId } = await known("王二");
    expect(await phone.refused("agreement.save", { patientId, ...terms(more) })).toEqual({
      code: "invalidInput",
      ...problem,
    });
    expect(history(patientId)).toEqual([]);
    expect(stored(patientId)).not.toHaveProperty("agreement");
  });

  test.each([
    { hours: { from: 420, to: 1200 } },
    { hours: { from: 540, to: 1320 } },
    { phone: "12345" },
    { channel: "pigeon" },
    { marketing: "maybe" },
    { marketing: undefined },
    { contact: { $ne: "" } },
    { at: 1 },
  ])("cannot send %j", async (more) => {
    const { phone, patientId } = await known("王三");
    const input = { patientId, ...terms(), ...more };
    expect(await phone.refused("agreement.save", input)).toMatchObject({ code: "invalidInput" });
  });

  test("is nobody else's to agree for: not a stranger's, not a relative's", async () => {
    const { phone, patientId } = await known("王四");
    await saveTerms(phone, patientId);
    const { helper } = await accepted(phone);
    for (const other of [clinic.phone("wx-stranger"), helper]) {
      expect(await other.refused("agreement.save", { patientId, ...terms({ channel: "phone" }) })).toEqual({
        code: "notFound",
        field: "patientId",
      });
      const { agreements } = await other.get("agreement.mine", {});
      expect(agreements.map((one) => one.patientId)).not.toContain(patientId);
    }
    expect(history(patientId)).toHaveLength(1);
  });

  test("can name a relative as the contact", async () => {
    const { phone, patientId } = await known("王五");
    await accepted(phone, "李父");
    const tie = await helperId(phone);
    const { agreement, contacts } = await saveTerms(phone, patientId, { contact: tie });
    expect(agreement?.contact).toBe(tie);
    expect(contacts).toEqual([
      { id: "self", name: "王五", relation: "self" },
      { id: tie, name: "李父", relation: "relative" },
    ]);
  });
});

test("a guardian agrees for the child", async () => {
  const { phone, childId } = await withChild();
  await saveTerms(phone, childId, { channel: "phone" });
  expect(stored(childId)).toMatchObject({ agreement: { channel: "phone" } });
  const { agreements } = await phone.get("agreement.mine", {});
  expect(agreements.map(({ agreement }) => agreement?.channel)).toEqual([undefined, "phone"]);
});

describe("marketing", () => {
  test("is refused until the patient agrees to it, and left alone for a week after a no", async () => {
    const { phone, patientId } = await known("陈一");
    const bar = async () => (await front().get("contact.show", { patientId })).marketingBar;
    expect(await bar()).toBe("noConsent");
    await saveTerms(phone, patientId, { marketing: "refused" });
    expect(stored(patientId)).toHaveProperty("marketingRefusedAt", clinicNow());
    await saveTerms(phone, patientId, { marketing: "granted" });
    expect(await bar()).toBe("frozen");
    await clinic.cloud.clock.advance(7 * day);
    expect(await bar()).toBeUndefined();
  });

  const clinicNow = () => expect.any(Number);

  test("stops with a complaint and goes on when it is closed; care is not touched", async () => {
    const { phone, patientId } = await known("陈二");
    await saveTerms(phone, patientId, { marketing: "granted" });
    const open = { patientId, note: "等候太久" };
    const opened = await front().get("complaint.open", open);
    expect(opened).toMatchObject({
      marketingBar: "frozen",
      complaint: { note: "等候太久", openedBy: { name: "江帆" } },
    });
    expect((await front().get("complaint.open", open)).complaint).toEqual(opened.complaint);
    const further = await front().get("complaint.open", { patientId, note: "还有一件事" });
    expect(further.complaint).toEqual(opened.complaint);
    const closed = await front().get("complaint.close", { patientId });
    expect(closed).not.toHaveProperty("marketingBar");
    expect(closed.complaint).toMatchObject({ closedBy: { name: "江帆" } });
    await clinic.cloud.clock.advance(1000);
    expect((await front().get("complaint.close", { patientId })).complaint).toEqual(closed.complaint);
    await front().get("complaint.open", { patientId, note: "另一件事" });
    expect(stored(patientId)).toMatchObject({
      complaint: { note: "另一件事" },
      earlierComplaints: [{ note: "等候太久", closedBy: { name: "江帆" } }],
    });
  });

  test("a complaint nobody made cannot be closed, and nobody unknown complains", async () => {
    const { patientId } = await known("陈三");
    expect(await front().refused("complaint.close", { patientId })).toMatchObject({ reason: "noComplaint" });
    expect(await front().refused("complaint.open", { patientId: "p-nobody", note: "?" })).toMatchObject({
      code: "notFound",
    });
  });
});

describe("the team", () => {
  test("writes down what a patient says, with who wrote it", async () => {
    const { patientId } = await known("赵一");
    const contact = await front().get("agreement.record", { patientId, ...terms({ channel: "phone" }) });
    expect(contact).toMatchObject({
      patientId,
      patientName: "赵一",
      agreement: { channel: "phone" },
      smsOffered: true,
    });
    await front().get("agreement.record", { patientId, ...terms({ channel: "phone" }) });
    expect(history(patientId)).toMatchObject([{ staff: { id: "desk-jiang", name: "江帆" } }]);
    expect(history(patientId)[0]).not.toHaveProperty("openid");
  });

  test("agrees to nothing that the patient could not", async () => {
    const { patientId } = await known("赵二");
    const input = { patientId, ...terms({ contact: "t-nobody" }) };
    expect(await front().refused("agreement.record", input)).toMatchObject({ field: "contact" });
    expect(await front().refused("agreement.record", { ...input, patientId: "p-nobody" })).toMatchObject({
      code: "notFound",
    });
  });

  test.each(["agreement.record", "complaint.open", "complaint.close", "contact.show"])(
    "%s is not for a consultant",
    async (endpoint) => {
      const input = { patientId: "p1", ...(endpoint === "agreement.record" ? terms() : {}), note: "?" };
      expect(await clinic.phone(consultant).refused(endpoint, input)).toEqual({ code: "forbidden", reason: "role" });
    },
  );

  test.each([
    ["complaint.open", { patientId: "p1", note: "" }, "note"],
    ["complaint.open", { patientId: "p1", note: "长".repeat(301) }, "note"],
    ["complaint.close", { patientId: { $ne: "" } }, "patientId"],
    ["contact.show", { patientId: "" }, "patientId"],
    ["agreement.record", { patientId: "p1", ...terms({ phone: "138" }) }, "phone"],
  ])("%s does not take %j", async (endpoint, input, field) => {
    expect(await front().refused(endpoint, input)).toMatchObject({ code: "invalidInput", field });
  });

  test("sees how many reminders a patient has left, and when they run dry", async () => {
    const { phone, patientId } = await known("赵三");
    await clockTo("2026-12-01", "09:30");
    const input = { requestId: "booking-zhao-3", serviceId: "review", slotId: "review@2026-12-07T1500@zhou" };
    const { appointmentId } = await phone.get("appointment.book", input);
    const contact = () => front().get("contact.show", { patientId });
    const first = row(`${appointmentId}:visit:d3`);
    expect((await contact()).dryAt).toBe(first?.["dueAt"]);
    await agree(phone.openid, "visitAhead", "visitTomorrow", "visitToday");
    const covered = await contact();
    expect(covered).not.toHaveProperty("dryAt");
    expect(covered).toMatchObject({ reachable: true, refusals: 0 });
    expect(covered.grants.filter(({ left }) => left > 0)).toHaveLength(3);
    expect(covered.messages.map(({ step }) => step).sort()).toEqual(["d0", "d1", "d3"]);
  });
});
