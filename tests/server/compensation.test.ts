import { atOnce } from "./support/at-once";
import { desk, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";
import { todaysVisit } from "./support/pass-through";
import { whenKilled } from "./support/when-killed";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const boss = () => clinic.phone(owner);
const clockTo = (time: string) => clinic.cloud.clock.advanceTo(Date.parse(`2026-11-22T${time}:00+08:00`));
const list = (state: "proposed" | "decided" = "proposed") => boss().get("compensation.list", { state });
const grant = (compensationId: string, itemId = "drink") => ({ compensationId, decision: "grant", itemId }) as const;
const budgets = () => clinic.cloud.database.inspect("compensationBudgets", {}, 10);

/** Proposals of earlier visits, each for one patient. */
function proposals(count: number): readonly string[] {
  const rows = Array.from({ length: count }, (_, n) => ({
    _id: `a-old-${n}:patient`,
    appointmentId: `a-old-${n}`,
    patientName: "王女士",
    title: "复诊",
    for: "patient",
    waitedMinutes: 30,
    promisedMinutes: 15,
    proposedAt: clinic.cloud.clock.now() + n,
    state: "proposed",
    order: `proposed:${clinic.cloud.clock.now() + n}:a-old-${n}:patient`,
  }));
  clinic.cloud.database.insertMany("compensations", rows);
  return rows.map(({ _id }) => _id);
}

/** Somebody who waited longer than the clinic had promised. */
async function waitedTooLong(openid: string) {
  const phone = clinic.phone(openid);
  const { appointmentId, move } = await todaysVisit(clinic, phone, "1100");
  await clockTo("11:00");
  await phone.get("visit.arrive", { appointmentId, code: "heyu-arrive-test" });
  await clockTo("11:21");
  return { phone, appointmentId, move };
}

test("a broken promise is proposed to be made up for, to the patient and to whoever came along, once", async () => {
  const { appointmentId, move } = await waitedTooLong("wx-c1");
  await clinic.cloud.trigger("sweep");
  await move("called");
  const { rows, budget } = await list();
  expect(rows.map(({ compensationId }) => compensationId)).toEqual([
    `${appointmentId}:companion`,
    `${appointmentId}:patient`,
  ]);
  expect(rows[0]).toMatchObject({ title: "复诊", for: "companion", promisedMinutes: 15, state: "proposed" });
  expect(rows[0]?.waitedMinutes).toBeGreaterThanOrEqual(15);
  expect(budget).toEqual({ month: "2026-11", limit: 6000, spent: 0 });
});

test("a grant stands in somebody's name, is spent from the month's budget and shown to the patient", async () => {
  const { phone, appointmentId } = await waitedTooLong("wx-c2");
  const granted = await boss().get("compensation.decide", grant(`${appointmentId}:patient`));
  expect(granted).toMatchObject({
    state: "granted",
    item: { id: "drink", title: "热饮券", cost: 3000 },
    decidedBy: { id: "owner-ye", name: "叶明" },
  });
  await boss().get("compensation.decide", grant(`${appointmentId}:companion`, "tea"));
  const decided = await list("decided");
  expect(decided.budget.spent).toBe(5000);
  expect(decided.rows.map((row) => row.item?.title)).toEqual(["陪同茶点", "热饮券"]);
  expect((await list()).rows).toEqual([]);
  const { menu } = await phone.get("visit.waiting", { appointmentId });
  expect(menu.filter(({ kind }) => kind === "gift")).toEqual([
    { kind: "gift", title: "热饮券", for: "patient" },
    { kind: "gift", title: "陪同茶点", for: "companion" },
  ]);
});

test("a proposal may be declined with a reason, which costs nothing", async () => {
  const [first = ""] = proposals(1);
  const declined = await boss().get("compensation.decide", {
    compensationId: first,
    decision: "decline",
    reason: "急诊插入",
  });
  expect(declined).toMatchObject({ state: "declined", reason: "急诊插入", decidedBy: { name: "叶明" } });
  expect(declined).not.toHaveProperty("item");
  expect((await list("decided")).budget.spent).toBe(0);
});

test("a decision stands: asked again, or by somebody else at the same moment, it is refused", async () => {
  const [first = ""] = proposals(1);
  const replies = await atOnce(clinic, [
    () => boss().call("compensation.decide", grant(first)),
    () => boss().call("compensation.decide", { compensationId: first, decision: "decline", reason: "不同意" }),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await boss().refused("compensation.decide", grant(first))).toEqual({
    code: "conflict",
    field: "compensationId",
    reason: "alreadyDecided",
  });
  const { rows, budget } = await list("decided");
  expect(budget.spent).toBe(rows[0]?.state === "granted" ? 3000 : 0);
});

test("the month's budget is never overspent, however many grants come at once", async () => {
  const ids = proposals(6); // 3000 each, 6000 a month
  const replies = await atOnce(
    clinic,
    ids.map((id) => () => boss().call("compensation.decide", grant(id))),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(2);
  expect(replies.filter((reply) => !reply.ok && reply.problem.reason === "overBudget")).toHaveLength(4);
  expect((await list()).budget.spent).toBe(6000);
  expect((await list()).rows).toHaveLength(4);
});

test.each([1, 2])("an instance that dies after write %d has spent nothing", async (afterWrites) => {
  const [first = ""] = proposals(1);
  await whenKilled(clinic.cloud, afterWrites, () => boss().get("compensation.decide", grant(first)));
  expect(budgets()).toEqual([]);
  await boss().get("compensation.decide", grant(first));
  expect(budgets()).toMatchObject([{ _id: "2026-11", spent: 3000 }]);
});

test.each([
  [{ itemId: "tea" }, { code: "invalidInput", field: "itemId", reason: "wrongItem" }],
  [{ itemId: "car" }, { code: "invalidInput", field: "itemId", reason: "wrongItem" }],
  [{ compensationId: "a-none:patient" }, { code: "notFound", field: "compensationId" }],
  [{ decision: "maybe" }, { code: "invalidInput", field: "decision" }],
])("%j is refused and spends nothing", async (wrong, problem) => {
  const [first = ""] = proposals(1);
  expect(await boss().refused("compensation.decide", { ...grant(first), ...wrong })).toMatchObject(problem);
  expect(budgets()).toEqual([]);
});

test("the next month has a budget of its own", async () => {
  const [first = "", second = "", third = ""] = proposals(3);
  for (const id of [first, second]) await boss().get("compensation.decide", grant(id));
  clinic.cloud.database.insertMany("compensationBudgets", [{ _id: "2026-12", spent: 0 }]);
  expect(await boss().refused("compensation.decide", grant(third))).toMatchObject({ reason: "overBudget" });
  const december = await openClinic({ startAt: Date.parse("2026-12-01T00:00:00+08:00") });
  december.cloud.database.insertMany("compensationBudgets", [...budgets()]);
  expect((await december.phone(owner).get("compensation.list", { state: "proposed" })).budget).toEqual({
    month: "2026-12",
    limit: 6000,
    spent: 0,
  });
  await december.close();
});

test("the desk and the nurses see what is owed; only the owner and the member manager decide", async () => {
  const [first = ""] = proposals(3);
  for (const who of [desk, nurse]) {
    const page = await clinic.phone(who).get("compensation.list", { state: "proposed", limit: 2 });
    expect(page.rows).toHaveLength(2);
    const rest = await clinic
      .phone(who)
      .get("compensation.list", { state: "proposed", limit: 2, cursor: page.cursor ?? "" });
    expect(rest.rows).toHaveLength(1);
    expect(await clinic.phone(who).refused("compensation.decide", grant(first))).toMatchObject({ code: "forbidden" });
  }
  expect(await clinic.phone("wx-c9").refused("compensation.list", { state: "proposed" })).toMatchObject({
    code: "forbidden",
  });
});
