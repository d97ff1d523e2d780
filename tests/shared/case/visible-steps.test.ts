import type { CaseStep } from "@shared/case/case";
import { visibleSteps } from "@shared/case/visible-steps";
import fc from "fast-check";
import { anyDeeds, opening as at, doctor, freshCase, hostess, lifeOf, nurse } from "../../support/any-case";

const seen = (step: CaseStep) => visibleSteps([step]);

describe("the patient sees", () => {
  test.each<[CaseStep, readonly object[]]>([
    [{ at, kind: "opened" }, [{ at, kind: "opened" }]],
    [{ at, by: nurse, kind: "opened" }, [{ at, kind: "opened", by: "林静" }]],
    [{ at, kind: "added", text: "还有" }, [{ at, kind: "added", text: "还有" }]],
    [
      { at, by: nurse, kind: "handedOver", to: hostess, reason: "由管家跟进" },
      [{ at, kind: "handedOver", by: "林静", to: "唐宁", text: "由管家跟进" }],
    ],
    [{ at, by: doctor, kind: "taken", from: nurse }, [{ at, kind: "handedOver", by: "周明", to: "周明" }]],
    [{ at, by: nurse, kind: "replied", reply: "今天答复" }, [{ at, kind: "replied", by: "林静", text: "今天答复" }]],
    [
      { at, by: nurse, kind: "closed", outcome: "explained", reply: "已说明", note: "态度平和" },
      [{ at, kind: "closed", by: "林静", text: "已说明" }],
    ],
    [{ at, kind: "confirmed" }, [{ at, kind: "confirmed" }]],
    [{ at, kind: "reopened", text: "没有" }, [{ at, kind: "reopened", text: "没有" }]],
  ])("%j", (step, expected) => {
    expect(seen(step)).toEqual(expected);
  });

  test.each<CaseStep>([
    { at, by: nurse, kind: "taken" },
    { at, by: nurse, kind: "called", reached: true, note: "语气激动" },
    { at, by: nurse, kind: "noted", note: "老客户" },
    { at, by: nurse, kind: "added", text: "来电补充" },
  ])("nothing of %j", (step) => {
    expect(seen(step)).toEqual([]);
  });

  test("never a note, and every change of owner", () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const steps = lifeOf(freshCase(), deeds).at(-1)?.one.steps ?? [];
        const told = steps.map((step) => ("note" in step ? { ...step, note: "only-for-the-team" } : step));
        expect(JSON.stringify(visibleSteps(told))).not.toContain("only-for-the-team");
        const changes = steps.filter((step) => step.kind === "handedOver" || (step.kind === "taken" && step.from));
        expect(visibleSteps(steps).filter(({ kind }) => kind === "handedOver")).toHaveLength(changes.length);
      }),
    );
  });
});
