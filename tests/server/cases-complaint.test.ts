import { casing, hostess } from "./support/casing";
import { consultant, desk, openClinic, owner, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await openClinic();
  openMembers();
});
afterAll(() => clinic.close());

const { answer, complained, complaintOf, known, mine, openMembers, requestId, settle, show, stored } = casing(
  () => clinic,
);
const front = () => clinic.phone(desk);
const contact = (patientId: string) => front().get("contact.show", { patientId });

describe("a complaint keeps away what sells", () => {
  test("from the moment the patient files it until its case is closed", async () => {
    const { patientId, caseId } = await complained("周一", "消息太多");
    expect(await contact(patientId)).toMatchObject({
      marketingBar: "frozen",
      complaint: { note: "消息太多", openedBy: { id: "member-tang", name: "唐宁" }, caseId },
      complaintCase: { caseId, owner: { name: "唐宁" }, state: "open" },
    });
    await settle(caseId);
    const settled = await contact(patientId);
    expect(settled.marketingBar).not.toBe("frozen");
    expect(settled.complaint).toMatchObject({ closedBy: { id: "member-tang", name: "唐宁" } });
  });

  test("again when the patient says that it is not settled, and no longer than that", async () => {
    const { phone, patientId, caseId } = await complained("周二");
    const before = complaintOf(patientId);
    await settle(caseId);
    await answer(phone, caseId, { kind: "reopened", text: "没有解决" });
    expect(complaintOf(patientId)).toEqual(before);
    expect((await contact(patientId)).marketingBar).toBe("frozen");
    await settle(caseId);
    expect((await contact(patientId)).marketingBar).not.toBe("frozen");
  });

  test("also an older one, which goes on in the newer one's case while that is open", async () => {
    const { phone, patientId, caseId } = await complained("周三", "第一件");
    await settle(caseId);
    const { case: newer } = await phone.get("complaint.file", { requestId: requestId(), text: "第二件" });
    const reopening = { requestId: requestId(), caseId, answer: { kind: "reopened", text: "还没好" } };
    expect(await phone.refused("case.answer", reopening)).toEqual({ code: "conflict", reason: "complaintOpen" });
    expect(stored(caseId)).toMatchObject({ state: "closed" });
    await settle(newer.caseId);
    await answer(phone, caseId, { kind: "reopened", text: "还没好" });
    expect(complaintOf(patientId)).toMatchObject({ caseId, note: "第一件" });
    expect(complaintOf(patientId)).not.toHaveProperty("closedAt");
    await settle(caseId);
    expect(complaintOf(patientId)).toMatchObject({ caseId, closedBy: { name: "唐宁" } });
  });
});

describe("a complaint told to the team", () => {
  test("is a case with the team's words, which the patient sees without them", async () => {
    const { phone, patientId } = await known("吴一");
    const opened = await front().get("complaint.open", { patientId, note: "电话里很生气，嫌等候太久" });
    expect(opened.complaint).toMatchObject({ note: "电话里很生气，嫌等候太久", openedBy: { name: "江帆" } });
    const caseId = opened.complaint?.caseId ?? "";
    expect(await show(caseId)).toMatchObject({
      kind: "complaint",
      owner: { name: "唐宁" },
      steps: [
        { kind: "opened", by: { name: "江帆" } },
        { kind: "noted", note: "电话里很生气，嫌等候太久" },
      ],
    });
    const [one] = await mine(phone);
    expect(one).toMatchObject({ caseId, steps: [{ kind: "opened", by: "江帆" }] });
    expect(JSON.stringify(one)).not.toContain("生气");
  });

  test("twice is one, a further one is added to it, and the patient's own as well", async () => {
    const { phone, patientId } = await known("吴二");
    const first = await front().get("complaint.open", { patientId, note: "等候太久" });
    expect((await front().get("complaint.open", { patientId, note: "等候太久" })).complaint).toEqual(first.complaint);
    await front().get("complaint.open", { patientId, note: "停车不便" });
    const further = await front().get("complaint.open", { patientId, note: "停车不便" });
    expect(further.complaint).toEqual(first.complaint);
    await phone.get("complaint.file", { requestId: requestId(), text: "我自己也说一句" });
    const caseId = first.complaint?.caseId ?? "";
    expect((await show(caseId)).steps.map((step) => [step.kind, step.by?.name])).toEqual([
      ["opened", "江帆"],
      ["noted", "江帆"],
      ["added", "江帆"],
      ["added", undefined],
    ]);
    expect(await mine(phone)).toHaveLength(1);
  });

  test("is closed with its case, and answered to the patient", async () => {
    const { phone, patientId } = await known("吴三");
    const { complaint } = await front().get("complaint.open", { patientId, note: "等候太久" });
    const closed = await front().get("complaint.close", { patientId, reply: "已向您道歉并补偿" });
    expect(closed.complaint).toMatchObject({ closedBy: { name: "江帆" } });
    expect(await show(complaint?.caseId ?? "")).toMatchObject({ state: "closed", outcome: "settled" });
    const [one] = await mine(phone);
    expect(one?.steps.at(-1)).toMatchObject({ kind: "closed", by: "江帆", text: "已向您道歉并补偿" });
    expect((await front().get("complaint.close", { patientId })).complaint).toEqual(closed.complaint);
    expect(await mine(phone)).toEqual([one]);
    const again = await front().get("complaint.open", { patientId, note: "等候太久" });
    expect(again.complaint?.caseId).not.toBe(complaint?.caseId);
    expect(await mine(phone)).toHaveLength(2);
  });

  test("closed without words of its own says so in fixed ones; a diagnosis is refused", async () => {
    const { phone, patientId } = await known("吴四");
    await front().get("complaint.open", { patientId, note: "等候太久" });
    const wrong = { patientId, reply: "考虑为感染" };
    expect(await front().refused("complaint.close", wrong)).toMatchObject({ field: "reply", reason: "diagnosis" });
    await front().get("complaint.close", { patientId });
    const [one] = await mine(phone);
    expect(one?.steps.at(-1)?.text).toMatch(/^您反映的问题/);
  });

  test("from before there were cases gets one with the next word, or is closed without", async () => {
    const openedAt = Date.parse("2026-11-20T10:00:00+08:00");
    const complaint = { openedAt, openedBy: { id: "desk-jiang", name: "江帆" }, note: "旧投诉" };
    const old = (openid: string) => {
      const person = { name: "吴五", openid, people: [openid], family: [], upcoming: [], gates: [] };
      const patient = { _id: `p-${openid}`, ...person, since: openedAt, complaint };
      clinic.cloud.database.insertMany("patients", [patient]);
      return { phone: clinic.phone(openid), patientId: patient._id };
    };
    const [{ phone, patientId }, other] = [old("wx-old-1"), old("wx-old-2")];
    await front().get("complaint.close", { patientId: other.patientId });
    expect(complaintOf(other.patientId)).toMatchObject({ note: "旧投诉", closedBy: { name: "江帆" } });
    const { case: one } = await phone.get("complaint.file", { requestId: requestId(), text: "还是没有答复" });
    expect(complaintOf(patientId)).toEqual({ ...complaint, caseId: one.caseId });
    await settle(one.caseId);
    expect(complaintOf(patientId)).toMatchObject({ openedAt, closedBy: { name: "唐宁" } });
  });

  test("goes to the nurse who looks after the patient where nobody looks after members, and to the owner without", async () => {
    const own = await openClinic();
    try {
      const { phone } = await own.patient("wx-cared-for");
      const [episode] = own.cloud.database.inspect("episodes", { openid: "wx-cared-for" }, 1);
      const input = { requestId: requestId(), patientId: String(episode?.["patientId"]), text: "等了很久" };
      expect((await phone.get("complaint.file", input)).case.owner).toEqual({ id: "nurse-lin", name: "林静" });
      const filed = await own.phone("wx-nobody").get("complaint.file", { requestId: requestId(), text: "打不通" });
      expect(filed.case.owner).toEqual({ id: "owner-ye", name: "叶明" });
      expect((await own.phone(owner).get("case.list", { state: "open", mine: true })).rows).toHaveLength(1);
    } finally {
      await own.close();
    }
  });

  test("is no matter of a consultant's", async () => {
    const refusal = { code: "forbidden", reason: "role" };
    expect(await clinic.phone(consultant).refused("complaint.open", { patientId: "p", note: "?" })).toEqual(refusal);
    expect(await clinic.phone(hostess).call("case.count", {})).toMatchObject({ ok: true });
  });
});
