import { after, minutes } from "@shared/calendar/instant";
import type { Case } from "@shared/case/case";
import { newCase } from "@shared/case/new-case";
import { stepCase, type TeamStep } from "@shared/case/step-case";
import { doctor, freshCase, front, hostess, nurse, opening } from "../../support/any-case";

const now = after(opening, minutes(20));
const name = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
const close: TeamStep = { kind: "closed", outcome: "settled", reply: "已为您处理" };
const handOver = (to: typeof nurse, reason = "由会员管家跟进"): TeamStep => ({ kind: "handedOver", to, reason });

/** The case after steps that must all be taken in. */
const stepped = (one: Case, ...steps: readonly (readonly [TeamStep, typeof nurse])[]): Case =>
  steps.reduce((before, [step, by]) => {
    const outcome = stepCase(before, step, by, now);
    if (outcome.kind === "refused") throw new Error(outcome.reason);
    return outcome.case;
  }, one);

describe("a new case", () => {
  test("has an owner, a deadline, and what the patient wrote", () => {
    const one = newCase({ kind: "complaint", urgency: "nextDay", owner: name(nurse), text: "等了一个小时" }, opening);
    expect(one).toMatchObject({ state: "open", owner: name(nurse), openedAt: opening });
    expect(one.steps).toEqual([
      { at: opening, kind: "opened" },
      { at: opening, kind: "added", text: "等了一个小时" },
    ]);
  });

  test("that the team opened has the team's words as a note", () => {
    const beginning = {
      kind: "complaint",
      urgency: "nextDay",
      owner: name(nurse),
      by: name(front),
      text: "嫌贵",
    } as const;
    expect(newCase(beginning, opening).steps).toEqual([
      { at: opening, by: name(front), kind: "opened" },
      { at: opening, by: name(front), kind: "noted", note: "嫌贵" },
    ]);
  });
});

describe("a step of the team", () => {
  test.each([
    [{ kind: "taken" }, "inHand"],
    [{ kind: "called", reached: false }, "inHand"],
    [{ kind: "replied", reply: "今天给您答复" }, "inHand"],
    [{ kind: "noted", note: "患者出差" }, "open"],
    [handOver(hostess), "open"],
    [close, "closed"],
  ] as const)("%j leaves a fresh case %s, with its deadline", (step, state) => {
    expect(stepped(freshCase(), [step, nurse])).toMatchObject({
      state,
      dueAt: freshCase().dueAt,
      steps: { length: 2 },
    });
  });

  test("keeps who did it and when", () => {
    const done = { at: now, by: name(nurse) };
    expect(stepped(freshCase(), [{ kind: "called", reached: true, note: "道歉" }, nurse]).steps.at(-1)).toEqual({
      ...done,
      kind: "called",
      reached: true,
      note: "道歉",
    });
    expect(stepped(freshCase(), [close, nurse]).steps.at(-1)).toEqual({ ...done, ...close });
  });

  test("taking makes the caller the owner, and tells whose it was", () => {
    const own = stepped(freshCase(), [{ kind: "taken" }, nurse]);
    expect(own.steps.at(-1)).toEqual({ at: now, by: name(nurse), kind: "taken" });
    const taken = stepped(own, [{ kind: "taken" }, hostess]);
    expect(taken).toMatchObject({ owner: name(hostess), state: "inHand" });
    expect(taken.steps.at(-1)).toEqual({ at: now, by: name(hostess), kind: "taken", from: name(nurse) });
  });

  test("handing over puts it into the other's hands, who still has to take it", () => {
    const one = stepped(freshCase(), [{ kind: "taken" }, nurse], [handOver(hostess), nurse]);
    expect(one).toMatchObject({ owner: name(hostess), state: "open" });
    expect(one.steps.at(-1)).toEqual({
      at: now,
      by: name(nurse),
      kind: "handedOver",
      to: name(hostess),
      reason: "由会员管家跟进",
    });
    expect(stepped(one, [{ kind: "taken" }, hostess])).toMatchObject({ state: "inHand" });
  });

  const inHand = () => stepped(freshCase(), [{ kind: "taken" }, nurse]);
  const done = () => stepped(freshCase(), [close, nurse]);
  test.each([
    ["alreadyYours", inHand, { kind: "taken" }],
    ["alreadyOwner", freshCase, handOver(nurse)],
    ["noReason", freshCase, handOver(hostess, " ")],
    ["mayNotOwn", freshCase, handOver(front)],
    ["mayNotOwn", () => freshCase("mood"), handOver(hostess)],
    ["mayNotOwn", () => freshCase("crisis"), handOver(hostess)],
    ["noReply", freshCase, { kind: "replied", reply: "" }],
    ["noReply", freshCase, { ...close, reply: "  " }],
    ["caseClosed", done, { kind: "taken" }],
    ["caseClosed", done, handOver(hostess)],
    ["caseClosed", done, { kind: "called", reached: true }],
    ["caseClosed", done, { kind: "noted", note: "补记" }],
    ["caseClosed", done, { kind: "replied", reply: "补充" }],
    ["caseClosed", done, close],
  ] as const)("is refused with %s", (reason, one, step) => {
    expect(stepCase(one(), step, nurse, now)).toEqual({ kind: "refused", reason });
  });

  test.each(["recovery", "mood", "crisis"] as const)("a case of %s goes to doctors and nurses alone", (kind) => {
    expect(stepCase(freshCase(kind), { kind: "taken" }, hostess, now)).toEqual({
      kind: "refused",
      reason: "mayNotOwn",
    });
    expect(stepped(freshCase(kind), [{ kind: "taken" }, doctor]).owner).toEqual(name(doctor));
    expect(stepped(freshCase(kind), [handOver(doctor), nurse]).owner).toEqual(name(doctor));
  });
});
