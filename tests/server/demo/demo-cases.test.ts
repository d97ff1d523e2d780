import { isOverdue } from "@shared/case/is-overdue";
import { mayConfirm } from "@shared/case/may-confirm";
import { mayOwn } from "@shared/case/may-own";
import { concernsOf } from "@shared/survey/concerns-of";
import { lintReply } from "@shared/triage/lint-reply";
import { demoStaff } from "../../../tools/demo/clinic/demo-staff";
import { now } from "./demo-chronicles";
import { answered, issued, surveyOf, told } from "./surveys-of-demo";

const { cases, calls } = told.surveyed;

describe("the cases of the demo clinic", () => {
  const ofPerson = (name: string) => cases.filter(({ patientName }) => patientName === name);

  test("came from answers that ask for one, and from complaints; none is a crisis", () => {
    const asking = answered.filter(
      (sheet) => concernsOf(surveyOf(sheet), sheet.answers ?? {}, sheet.scores ?? []).length > 0,
    );
    expect(cases.flatMap(({ sheetId }) => sheetId ?? []).sort()).toEqual(asking.map(({ _id }) => _id).sort());
    expect(cases.filter(({ kind }) => kind === "complaint")).toHaveLength(2);
    expect(cases.filter(({ kind }) => kind === "crisis")).toEqual([]);
  });

  test("have one owner each, who may have them, and steps in order of time", () => {
    const roles = new Map(demoStaff.filter(({ active }) => active).map((one) => [one._id, one.roles]));
    for (const { _id, kind, owner, steps } of cases) {
      expect([_id, mayOwn(kind, roles.get(owner.id) ?? [])]).toEqual([_id, true]);
      const times = steps.map(({ at }) => at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      expect(times.at(-1)).toBeLessThanOrEqual(now);
    }
  });

  test("answer in words that may be written to a patient", () => {
    const steps = cases.flatMap((one) => one.steps);
    const words = steps.flatMap((step) => {
      if (step.kind === "replied" || step.kind === "closed") return step.reply;
      return step.kind === "handedOver" ? step.reason : [];
    });
    expect(words.length).toBeGreaterThan(20);
    expect(words.flatMap(lintReply)).toEqual([]);
  });

  test("show every side: waiting, in hand, past their time, handed over, closed and to be confirmed", () => {
    expect(cases.filter(({ state }) => state === "open").length).toBeGreaterThan(1);
    expect(cases.filter(({ state }) => state === "inHand").length).toBeGreaterThan(0);
    expect(cases.filter((one) => isOverdue(one, now)).map(({ patientName }) => patientName)).toEqual(["严若棠"]);
    expect(ofPerson("冯安澜").filter(({ steps }) => steps.some(({ kind }) => kind === "handedOver"))).toHaveLength(1);
    expect(ofPerson("陈书言").filter((one) => mayConfirm(one))).toHaveLength(1);
    expect(ofPerson("吴青禾").map(({ kind, state }) => `${kind} ${state}`)).toEqual(["complaint open"]);
  });

  test("stand with the patient where they keep away what sells", () => {
    for (const { _id, complaint } of told.patients) {
      if (!complaint) continue;
      const own = cases.find((one) => one._id === complaint.caseId);
      expect([_id, own?.kind, own?.patientId]).toEqual([_id, "complaint", _id]);
    }
  });
});

test("people who did not answer are called, and what they say on the telephone is written down by whoever called", () => {
  expect(calls.filter(({ state }) => state === "open").length).toBeGreaterThan(3);
  const bySheet = new Map(issued.map((sheet) => [sheet._id, sheet]));
  for (const { _id, sheet, reason, patientName, attempts } of calls) {
    const asked = bySheet.get(sheet?.id ?? "");
    expect([_id, reason, asked?.patientName]).toEqual([_id, "satisfaction", patientName]);
    const reached = attempts.find(({ outcome }) => outcome === "reachedFine");
    expect([_id, asked?.by?.id, asked?.answeredAt]).toEqual([_id, reached?.by.id, reached?.at]);
  }
});
