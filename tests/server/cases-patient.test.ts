import { atOnce } from "./support/at-once";
import { casing, hostess } from "./support/casing";
import { databaseCalls } from "./support/database-calls";
import { desk, openClinic, type TestClinic } from "./support/open-clinic";
import { day } from "./support/reminding";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  openMembers();
});
afterAll(() => clinic.close());

const { accepted, answer, complained, known, mine, openMembers, requestId, settle, step, stored, withChild } = casing(
  () => clinic,
);
const time = (text: string) => Date.parse(`${text}+08:00`);

describe("a complaint", () => {
  test("has an owner and a deadline from the first moment on", async () => {
    const { phone } = await known("陈一");
    const text = "上次等了一个小时\n没有人说明";
    const { case: one } = await phone.get("complaint.file", { requestId: requestId(), text });
    const { openedAt: at } = one;
    expect(one).toEqual({
      caseId: one.caseId,
      kind: "complaint",
      patientName: "陈一",
      state: "open",
      owner: { id: "member-tang", name: "唐宁" },
      openedAt: at,
      dueAt: time("2026-11-25T18:00:00"),
      steps: [
        { at, kind: "opened" },
        { at, kind: "added", text },
      ],
      mayConfirm: false,
    });
    expect(await mine(phone)).toEqual([one]);
    expect(stored(one.caseId)).toMatchObject({ title: "上次等了一个小时", urgency: "threeDays" });
  });

  test("sent twice is one; a further one while it is open is added", async () => {
    const { phone } = await known("陈二");
    const first = { requestId: requestId(), text: "等了很久" };
    const opened = await phone.get("complaint.file", first);
    expect(await phone.get("complaint.file", first)).toEqual(opened);
    const second = { requestId: requestId(), text: "停车也不方便" };
    const added = await phone.get("complaint.file", second);
    expect(added.case).toMatchObject({ caseId: opened.case.caseId, dueAt: opened.case.dueAt, steps: { length: 3 } });
    expect(await phone.get("complaint.file", second)).toEqual(added);
    expect(await phone.get("complaint.file", first)).toEqual(added);
  });

  test("sent again after its case was closed opens nothing; a new one does", async () => {
    const { phone } = await known("陈三");
    const [first, second] = ["等了很久", "停车不便"].map((text) => ({ requestId: requestId(), text }));
    if (!first || !second) throw new Error("two complaints");
    const { caseId } = (await phone.get("complaint.file", first)).case;
    await phone.get("complaint.file", second);
    await settle(caseId);
    for (const again of [first, second])
      expect((await phone.get("complaint.file", again)).case).toMatchObject({ caseId, state: "closed" });
    const next = await phone.get("complaint.file", { requestId: requestId(), text: "又等了很久" });
    expect(next.case.caseId).not.toBe(caseId);
    expect((await phone.get("complaint.file", first)).case).toMatchObject({ caseId, state: "closed" });
    expect(await mine(phone)).toHaveLength(2);
  });

  test("of somebody never seen before makes them known", async () => {
    const phone = clinic.phone("wx-passer-by");
    const { case: one } = await phone.get("complaint.file", { requestId: requestId(), text: "电话打不通" });
    expect(one).toMatchObject({ patientName: "" });
    expect(await mine(phone)).toEqual([one]);
  });

  test("sent from two phones at once is one case with both", async () => {
    const { phone, patientId } = await known("陈四");
    const ids = [requestId(), requestId(), requestId()];
    await atOnce(
      clinic,
      [...ids, ...ids.slice(0, 1)].map(
        (id) => () => phone.get("complaint.file", { requestId: id, patientId, text: `意见 ${id}` }),
      ),
    );
    const [one, ...others] = await mine(phone);
    expect(others).toEqual([]);
    expect(one?.steps.flatMap(({ text }) => text ?? []).sort()).toEqual(ids.map((id) => `意见 ${id}`).sort());
  });

  test.each([
    [{ text: "" }, "text"],
    [{ text: "长".repeat(1001) }, "text"],
    [{ requestId: "x" }, "requestId"],
    [{ patientId: { $ne: "" } }, "patientId"],
  ])("is not taken with %j", async (wrong, field) => {
    const { phone } = await known("陈五");
    const input = { requestId: requestId(), text: "等了很久", ...wrong };
    expect(await phone.refused("complaint.file", input)).toMatchObject({ code: "invalidInput", field });
    expect(await mine(phone)).toEqual([]);
  });

  test("is made by a guardian and a relative who may read, about the patient, and read by all of them", async () => {
    const { phone, childId } = await withChild();
    const { case: one } = await phone.get("complaint.file", { requestId: requestId(), patientId: childId, text: "?" });
    expect(one.patientName).toBe("王小宝");
    const patient = await known("陈六");
    const { helper } = await accepted(patient.phone);
    const { patientId } = patient;
    const refusal = { code: "notFound", field: "patientId" };
    const input = { requestId: requestId(), patientId, text: "等了很久" };
    expect(await helper.refused("complaint.file", input)).toEqual(refusal); // a relative may book, not read
    await patient.phone.get("complaint.file", input);
    expect(await mine(helper)).toEqual([]);
    expect(await phone.refused("complaint.file", { ...input, requestId: requestId() })).toEqual(refusal);
  });
});

describe("the patient", () => {
  test("sees who has it now and why, what was answered, and never a note of the team", async () => {
    const { phone, caseId } = await complained("李一");
    await step(caseId, { kind: "noted", note: "老客户，先看监控" });
    await step(caseId, { kind: "called", reached: false, note: "未接" });
    await step(caseId, { kind: "handedOver", to: "nurse-lin", reason: "由当班护士说明经过" });
    await step(caseId, { kind: "taken" }, "wx-nurse-lin");
    await step(caseId, { kind: "taken" }, "wx-doctor-zhou");
    await step(caseId, { kind: "replied", reply: "今天下午给您回电" }, "wx-doctor-zhou");
    const [one] = await mine(phone);
    expect(one).toMatchObject({ owner: { name: "周明" }, state: "inHand" });
    expect(one?.steps.slice(2).map(({ at: _at, ...rest }) => rest)).toEqual([
      { kind: "handedOver", by: "唐宁", to: "林静", text: "由当班护士说明经过" },
      { kind: "handedOver", by: "周明", to: "周明" },
      { kind: "replied", by: "周明", text: "今天下午给您回电" },
    ]);
    expect(JSON.stringify(one)).not.toMatch(/监控|未接/);
  });

  test("says more while it is open, once for one request", async () => {
    const { phone, caseId } = await complained("李二");
    const input = { requestId: requestId(), caseId, answer: { kind: "added", text: "还有一件事" } } as const;
    const answered = await phone.get("case.answer", input);
    expect(answered.case.steps.at(-1)).toMatchObject({ kind: "added", text: "还有一件事" });
    expect(await phone.get("case.answer", input)).toEqual(answered);
    const asked = { requestId: requestId(), caseId, answer: { kind: "confirmed" } };
    expect(await phone.refused("case.answer", asked)).toEqual({ code: "conflict", reason: "notClosed" });
  });

  test("confirms once that it is settled, and can open it again within fourteen days", async () => {
    const { phone, caseId } = await complained("李三");
    await settle(caseId);
    expect(await mine(phone)).toMatchObject([{ state: "closed", mayConfirm: true }]);
    const { case: confirmed } = await answer(phone, caseId, { kind: "confirmed" });
    expect(confirmed).toMatchObject({ state: "closed", mayConfirm: false });
    const refused = (answer: object) => phone.refused("case.answer", { requestId: requestId(), caseId, answer });
    expect(await refused({ kind: "confirmed" })).toMatchObject({ reason: "alreadyConfirmed" });
    expect(await refused({ kind: "added", text: "?" })).toMatchObject({ reason: "caseClosed" });
    await clinic.cloud.clock.advance(day);
    const { case: again } = await answer(phone, caseId, { kind: "reopened", text: "又发生了" });
    expect(again).toMatchObject({ state: "open", owner: { name: "唐宁" }, dueAt: time("2026-11-26T18:00:00") });
    await settle(caseId);
    await clinic.cloud.clock.advance(14 * day + 1000);
    expect(await refused({ kind: "reopened", text: "?" })).toMatchObject({ reason: "tooLate" });
  });

  test("finds nobody else's case, and tells nothing of it", async () => {
    const { caseId } = await complained("李四");
    const { phone: stranger } = await known("李五");
    const before = stored(caseId);
    const input = { requestId: requestId(), caseId, answer: { kind: "added", text: "?" } };
    expect(await stranger.refused("case.answer", input)).toEqual({ code: "notFound", field: "caseId" });
    expect(await stranger.refused("case.answer", { ...input, caseId: "c-none" })).toMatchObject({ code: "notFound" });
    expect(stored(caseId)).toEqual(before);
    expect(await mine(stranger)).toEqual([]);
  });

  test.each(["case.list", "case.count", "case.show", "case.step"])("is not let in to %s", async (endpoint) => {
    const { phone } = await known("李六");
    expect(await phone.refused(endpoint, { state: "open", caseId: "c1" })).toMatchObject({ code: "forbidden" });
    expect(await clinic.phone(desk).refused(endpoint, {})).toEqual({ code: "forbidden", reason: "role" });
    expect(await clinic.phone(hostess).call("case.count", {})).toMatchObject({ ok: true });
  });
});

test("what a patient does takes at most three reads before its one transaction", async () => {
  const { phone } = await clinic.patient("wx-cared-for");
  const calls = (run: () => Promise<unknown>) => databaseCalls(clinic.cloud, run);
  const writing = { requestId: requestId(), text: "等了很久" };
  const inside = 7; // start, the patient read and written, the case looked for twice and written, commit
  expect(await calls(() => phone.get("complaint.file", writing))).toBeLessThanOrEqual(3 + inside);
  const [one] = await mine(phone);
  const caseId = one?.caseId ?? "";
  expect(await calls(() => mine(phone))).toBe(2);
  expect(await calls(() => answer(phone, caseId, { kind: "added", text: "还有一件事" }))).toBe(1 + 4);
  await settle(caseId);
  expect(await calls(() => answer(phone, caseId, { kind: "reopened", text: "没有解决" }))).toBe(1 + 6);
});
