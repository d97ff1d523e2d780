import { atOnce } from "./support/at-once";
import { casing, hostess } from "./support/casing";
import { doctor, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
  openMembers();
});
afterEach(() => clinic.close());

const { complained, known, mine, openMembers, settle, show, step, stored } = casing(() => clinic);
const { agree, row, sent } = reminding(() => clinic);
const clockTo = (text: string) => clinic.cloud.clock.advanceTo(Date.parse(`${text}+08:00`));
const list = async (by: string, more: object = {}) =>
  (await clinic.phone(by).get("case.list", { state: "open", ...more })).rows;
const count = (by: string) => clinic.phone(by).get("case.count", {});

/** A case as an answer to a survey opens it. */
function opened(_id: string, more: Readonly<Record<string, unknown>> = {}) {
  const at = Date.parse("2026-11-22T09:30:00+08:00");
  const urgency = more["urgency"] === "crisis" ? "0" : "1";
  const dueAt = Number(more["dueAt"] ?? at + 1000);
  clinic.cloud.database.insertMany("cases", [
    {
      _id,
      kind: "lowScore",
      urgency: "sameDay",
      state: "open",
      title: "满意度偏低",
      patientId: "p1",
      patientName: "王一",
      owner: { id: "nurse-lin", name: "林静" },
      openedAt: at,
      dueAt,
      steps: [{ at, kind: "opened" }],
      order: `open:${urgency}:${dueAt}:${_id}`,
      ...more,
    },
  ]);
}

const scores = [{ id: "phq9", value: 18, band: "high" }];
const mood = (_id: string) => opened(_id, { kind: "mood", scores });
const crisis = (_id: string) =>
  opened(_id, { kind: "crisis", urgency: "crisis", dueAt: 9_000_000_000_000, alarm: { harmNow: true } });

describe("the list of cases", () => {
  test("has a crisis first, then the one due first, page by page", async () => {
    for (let place = 5; place > 0; place--) opened(`low-${place}`, { dueAt: 1_800_000_000_000 + place });
    crisis("red");
    const first = await clinic.phone(nurse).get("case.list", { state: "open", limit: 2 });
    expect(first.rows.map(({ caseId }) => caseId)).toEqual(["red", "low-1"]);
    const rest = await clinic.phone(nurse).get("case.list", { state: "open", cursor: first.cursor ?? "", limit: 9 });
    expect(rest.rows.map(({ caseId }) => caseId)).toEqual(["low-2", "low-3", "low-4", "low-5"]);
    expect(rest).not.toHaveProperty("cursor");
  });

  test("has what is in hand among the open, what is closed apart, and what is the caller's own", async () => {
    opened("a");
    opened("b", { owner: { id: "doctor-zhou", name: "周明" } });
    await step("a", { kind: "called", reached: true }, nurse);
    expect((await list(doctor)).map(({ caseId, state }) => [caseId, state])).toEqual([
      ["a", "inHand"],
      ["b", "open"],
    ]);
    expect((await list(doctor, { mine: true })).map(({ caseId }) => caseId)).toEqual(["b"]);
    await settle("b", doctor);
    expect(await list(doctor, { mine: true })).toEqual([]);
    const closed = await list(doctor, { mine: true, state: "closed" });
    expect(closed).toMatchObject([{ caseId: "b", outcome: "settled", overdue: false }]);
  });

  test("hides what is about somebody's mood, and its scores, from whoever looks after members", async () => {
    opened("low");
    opened("healing", { kind: "recovery" });
    mood("mood");
    crisis("red");
    expect((await list(hostess)).map(({ caseId }) => caseId)).toEqual(["low"]);
    expect((await list(owner)).map(({ caseId }) => caseId)).toEqual(["low"]);
    for (const caseId of ["healing", "mood", "red"]) {
      const missing = { code: "notFound", field: "caseId" };
      expect(await clinic.phone(hostess).refused("case.show", { caseId })).toEqual(missing);
      const taking = { caseId, revision: 1, step: { kind: "taken" } };
      expect(await clinic.phone(hostess).refused("case.step", taking)).toEqual(missing);
    }
    expect(await count(hostess)).toEqual({ open: 1, overdue: 0, crisis: 0 });
    expect(await count(nurse)).toEqual({ open: 4, overdue: 0, crisis: 1 });
    expect(await show("mood", nurse)).toMatchObject({ scores });
    expect(await show("red", doctor)).toMatchObject({ alarm: { harmNow: true } });
  });

  test("counts what is past its time, until it is settled", async () => {
    opened("a", { dueAt: Date.parse("2026-11-22T18:00:00+08:00") });
    opened("red", { kind: "crisis", urgency: "crisis", dueAt: Date.parse("2026-11-22T09:45:00+08:00") });
    await clockTo("2026-11-22T09:46:00");
    expect(await count(nurse)).toEqual({ open: 2, overdue: 1, crisis: 1 });
    await clockTo("2026-11-22T18:00:01");
    expect(await count(nurse)).toEqual({ open: 2, overdue: 2, crisis: 1 });
    expect(await list(nurse)).toMatchObject([
      { caseId: "red", overdue: true },
      { caseId: "a", overdue: true },
    ]);
    await settle("red", nurse);
    await settle("a", nurse);
    expect(await count(nurse)).toEqual({ open: 0, overdue: 0, crisis: 0 });
  });
});

describe("a step", () => {
  test("of two at once: one wins, the other sees that it was changed meanwhile", async () => {
    opened("a", { dueAt: Date.parse("2026-11-22T18:00:00+08:00") });
    const take = (by: string) => () =>
      clinic.phone(by).call("case.step", { caseId: "a", revision: 1, step: { kind: "taken" } });
    const answers = await atOnce(clinic, [take(nurse), take(doctor), take(hostess)]);
    const won = answers.filter(({ ok }) => ok);
    expect(won).toHaveLength(1);
    for (const answer of answers)
      if (!answer.ok) expect(answer.problem).toMatchObject({ code: "conflict", reason: "changedMeanwhile" });
    const [winner] = won;
    const { owner, steps, revision } = await show("a");
    expect(winner?.ok && winner.data.owner).toEqual(owner);
    expect(steps).toHaveLength(2);
    expect(revision).toBe(2);
  });

  test("hands it over only to somebody who may have it", async () => {
    opened("a");
    mood("mood");
    const refused = (caseId: string, to: string, reason = "请跟进") =>
      clinic.phone(nurse).refused("case.step", { caseId, revision: 1, step: { kind: "handedOver", to, reason } });
    expect(await refused("a", "nobody")).toEqual({ code: "notFound", field: "step.to" });
    expect(await refused("a", "nurse-left")).toEqual({ code: "notFound", field: "step.to" });
    const may = { code: "conflict", field: "step.to", reason: "mayNotOwn" };
    expect(await refused("a", "desk-jiang")).toEqual(may);
    expect(await refused("mood", "member-tang")).toEqual(may);
    expect(await refused("a", "nurse-lin")).toEqual({ ...may, reason: "alreadyOwner" });
    expect(await refused("a", "doctor-zhou", "请停药后再看")).toMatchObject({ field: "step.reason", reason: "dose" });
    expect(stored("a")).toMatchObject({ owner: { id: "nurse-lin" }, steps: [{ kind: "opened" }] });
    const over = { kind: "handedOver", to: "doctor-zhou", reason: "请医生跟进" } as const;
    expect(await step("mood", over, nurse)).toMatchObject({ owner: { id: "doctor-zhou", name: "周明" } });
  });

  test("closes it with an outcome and an answer, and nothing comes after", async () => {
    const { caseId } = await complained("赵一");
    const closing = { kind: "closed", outcome: "explained", reply: "已向您说明", note: "满意" } as const;
    expect(await step(caseId, closing)).toMatchObject({ state: "closed", outcome: "explained", revision: 3 });
    const again = { caseId, revision: 3, step: closing };
    expect(await clinic.phone(hostess).refused("case.step", again)).toEqual({ code: "conflict", reason: "caseClosed" });
  });

  test.each([
    [{ kind: "closed", outcome: "settled" }, "step.reply"],
    [{ kind: "closed", reply: "已处理" }, "step.outcome"],
    [{ kind: "replied", reply: "" }, "step.reply"],
    [{ kind: "handedOver", to: "doctor-zhou" }, "step.reason"],
    [{ kind: "replied", reply: "长".repeat(501) }, "step.reply"],
    [{ kind: "replied", reply: "考虑为感染" }, "step.reply"],
    [{ kind: "closed", outcome: "settled", reply: "请口服头孢" }, "step.reply"],
    [{ kind: "forgotten" }, "step.kind"],
  ])("is not taken as %j", async (wrong, field) => {
    opened("a");
    const problem = await clinic.phone(nurse).refused("case.step", { caseId: "a", revision: 1, step: wrong });
    expect(problem).toMatchObject({ code: "invalidInput", field });
    expect(stored("a")).toMatchObject({ state: "open", steps: [{ kind: "opened" }] });
  });

  test("that answers is told to the patient, once, whatever became of the follow-up", async () => {
    const { phone, patientId } = await known("赵二");
    const { case: one } = await phone.get("complaint.file", { requestId: "complaint-zhao-2", text: "等了很久" });
    await agree(phone.openid, "reply");
    await step(one.caseId, { kind: "noted", note: "先查经过" });
    await step(one.caseId, { kind: "replied", reply: "今天下午给您回电" });
    expect(row(`${one.caseId}:reply:4`)).toMatchObject({ patientId, state: "planned", facts: { caseId: one.caseId } });
    await clockTo("2026-11-22T09:35:00");
    expect(sent(phone.openid)).toHaveLength(1);
    expect(JSON.stringify(sent(phone.openid))).not.toMatch(/回电|投诉|等了/);
    await settle(one.caseId);
    await clockTo("2026-11-22T09:40:00");
    expect(row(`${one.caseId}:reply:5`)).toMatchObject({ state: "noGrant", fellTo: "inbox" });
    const { messages } = await phone.get("message.mine", {});
    expect(messages.map(({ kind, facts }) => [kind, facts.caseId])).toEqual([
      ["reply", one.caseId],
      ["reply", one.caseId],
    ]);
    expect(await mine(phone)).toMatchObject([{ state: "closed" }]);
  });
});
