import { referralStates } from "@shared/referral/referral";
import { choicesOf, correctionTo } from "../../../client/admin/referrals/list/correction-draft";

describe("putting a referral right", () => {
  test.each(["opened", "agreed", "lead", "visit"] as const)("one that is %s can stop counting", (state) => {
    expect(choicesOf(state)).toEqual(["void", "token"]);
  });

  test("one that does not count can count again, or count for another code", () => {
    expect(choicesOf("void")).toEqual(["restore", "token"]);
  });

  test("one that was withdrawn stays as it is", () => {
    expect(choicesOf("withdrawn")).toEqual([]);
    expect(correctionTo({ kind: "restore", code: "" }, "withdrawn")).toBeUndefined();
  });

  test("a code is sent as the server writes it, however it was typed", () => {
    expect(correctionTo({ kind: "token", code: " 7K2M-9XQP-4HBC " }, "lead")).toEqual({
      kind: "token",
      code: "7k2m9xqp4hbc",
    });
  });

  test.each(["", "7K2M", "7K2M-9XQP-4HBC-77", "u".repeat(12), "%E0%A4%A"])("%p is no code and is not sent", (code) => {
    expect(correctionTo({ kind: "token", code }, "lead")).toBeUndefined();
  });

  test("a choice that a colleague has overtaken is not sent", () => {
    expect(correctionTo({ kind: "void", code: "" }, "void")).toBeUndefined();
    expect(correctionTo({ kind: "restore", code: "" }, "visit")).toBeUndefined();
  });

  test("nothing is sent before something is chosen", () => {
    expect(referralStates.map((state) => correctionTo({ code: "7k2m9xqp4hbc" }, state))).toEqual(
      referralStates.map(() => undefined),
    );
  });
});
