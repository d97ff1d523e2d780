import { caseEndpoints } from "@shared/contract/case-endpoints";
import type { CaseRow } from "@shared/contract/case-views";
import * as v from "valibot";
import { type CaseDraft, caseStepOf, emptyCaseDraft, possibleCaseSteps } from "../../../client/admin/cases/case-draft";
import type { CaseStepKind } from "../../../client/admin/words/case-form-words";

const row = (state: CaseRow["state"], ownerId: string): CaseRow =>
  ({ state, owner: { id: ownerId, name: "林若溪" } }) as CaseRow;

describe("what can be done about a case", () => {
  test("what nobody has in hand is to be taken first, also by its owner", () => {
    expect(possibleCaseSteps(row("open", "me"), "me")[0]).toBe("taken");
    expect(possibleCaseSteps(row("open", "other"), "me")[0]).toBe("taken");
  });

  test("who has it in hand cannot take it once more, a colleague can, but not by the first key", () => {
    expect(possibleCaseSteps(row("inHand", "me"), "me")).not.toContain("taken");
    expect(possibleCaseSteps(row("inHand", "other"), "me").at(-1)).toBe("taken");
  });
});

const full: CaseDraft = {
  reached: false,
  outcome: "explained",
  to: "staff-lu",
  reason: " 由会员主管答复 ",
  note: " 打了两次 ",
  reply: " 当天急诊插入，抱歉 ",
};
const kinds: readonly CaseStepKind[] = ["taken", "called", "replied", "noted", "handedOver", "closed"];

describe("a step that is sent", () => {
  test.each(kinds)("%s is taken by the server, trimmed", (kind) => {
    const step = caseStepOf(kind, full);
    const input = { caseId: "case-1", revision: 3, step };
    expect(v.safeParse(caseEndpoints["case.step"].input, input)).toMatchObject({ success: true, output: input });
  });

  test.each(kinds.filter((kind) => kind !== "taken"))("%s is not sent while something is missing", (kind) => {
    expect(caseStepOf(kind, emptyCaseDraft)).toBeUndefined();
  });

  test.each([
    ["closed", { outcome: undefined }],
    ["closed", { reply: "  " }],
    ["handedOver", { to: undefined }],
    ["handedOver", { reason: " " }],
  ] as const)("%s without %p is not sent", (kind, gap) => {
    expect(caseStepOf(kind, { ...full, ...gap } as CaseDraft)).toBeUndefined();
  });

  test("an empty note is left out, not sent empty", () => {
    expect(caseStepOf("called", { ...full, note: "  " })).toEqual({ kind: "called", reached: false });
  });
});
