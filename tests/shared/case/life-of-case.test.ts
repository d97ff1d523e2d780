import { after } from "@shared/calendar/instant";
import type { Case } from "@shared/case/case";
import { caseDueAt } from "@shared/case/case-due";
import { isOverdue } from "@shared/case/is-overdue";
import { lastClosing } from "@shared/case/last-closing";
import { mayConfirm } from "@shared/case/may-confirm";
import { isForCareTeam } from "@shared/case/may-own";
import fc from "fast-check";
import { anyDeeds, anyKind, anyUrgency, freshCase, lifeOf, nurse } from "../../support/any-case";

const anyLife = fc
  .tuple(anyKind, anyUrgency, anyDeeds)
  .map(([kind, urgency, deeds]) => lifeOf(freshCase(kind, urgency), deeds));

/** The owner as the steps alone tell it, from the first one on. */
const ownerTold = ({ steps }: Case, first: string): string =>
  steps.reduce((owner, step) => {
    if (step.kind === "handedOver") return step.to.id;
    return step.kind === "taken" ? (step.by?.id ?? "") : owner;
  }, first);

const everyStage = (check: (stage: ReturnType<typeof lifeOf>[number]) => void) =>
  fc.assert(
    fc.property(anyLife, (life) => life.forEach(check)),
    { numRuns: 300 },
  );

describe("whatever is done about a case", () => {
  test("it has exactly the one owner that its steps tell of", () => {
    everyStage(({ one }) => expect(one.owner.id).toBe(ownerTold(one, nurse.id)));
  });

  test("who takes it from somebody names who that was", () => {
    everyStage(({ one }) => {
      one.steps.forEach((step, place) => {
        const before = ownerTold({ ...one, steps: one.steps.slice(0, place) }, nurse.id);
        if (step.kind === "taken") expect(step.from?.id ?? step.by?.id).toBe(before);
      });
    });
  });

  test("its steps are only ever appended", () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        life.slice(1).forEach(({ one }, place) => {
          expect(one.steps.slice(0, -1)).toEqual(life[place]?.one.steps);
        });
      }),
    );
  });

  test("closed it has an outcome and an answer to the patient, and nobody but the patient has come after", () => {
    everyStage(({ one }) => {
      if (one.state !== "closed") return;
      const closing = lastClosing(one.steps);
      expect(closing?.outcome).toBeTruthy();
      expect(closing?.reply.trim()).toBeTruthy();
      const kinds = one.steps.map(({ kind }) => kind);
      expect(kinds.slice(kinds.lastIndexOf("closed") + 1)).toEqual(mayConfirm(one) ? [] : ["confirmed"]);
    });
  });

  test("open it is overdue from its deadline on, which only the patient's opening it again moves", () => {
    everyStage(({ one }) => {
      expect(isOverdue(one, one.dueAt)).toBe(false);
      expect(isOverdue(one, after(one.dueAt, 1))).toBe(one.state !== "closed");
      const begun = one.steps.filter(({ kind }) => kind === "opened" || kind === "reopened").at(-1);
      expect(one.dueAt).toBe(caseDueAt(one.urgency, begun?.at ?? one.openedAt));
    });
  });

  test("one about somebody's health or mood stays with doctors and nurses", () => {
    everyStage(({ one }) => {
      if (isForCareTeam(one.kind)) expect(["nurse-lin", "doctor-zhou"]).toContain(one.owner.id);
      else expect(one.owner.id).not.toBe("desk-jiang");
    });
  });
});
