import { forecast } from "@shared/grant/forecast";
import { templateDefaults as templates } from "@shared/template/template-defaults";
import fc from "fast-check";
import { checkInAhead, visitAhead, visitStep } from "../../support/ahead-of";
import { moment } from "../../support/clinic-date";
import { ledgerOf } from "../../support/ledger-of";

const covered = (ahead: Parameters<typeof forecast>[0], said: Parameters<typeof ledgerOf>[0]) =>
  forecast(ahead, templates, ledgerOf(said)).messages.map(({ step, covered: yes }) => `${step} ${yes ? "yes" : "no"}`);

describe("the forecast", () => {
  test("is empty when nothing lies ahead", () => {
    expect(forecast([], templates, ledgerOf({ visitToday: 3 }))).toEqual({ messages: [], covered: 0 });
  });

  test.each<[Parameters<typeof ledgerOf>[0], readonly string[]]>([
    [{}, ["d3 no", "d1 no", "d0 no"]],
    [{ visitAhead: 1 }, ["d3 no", "d1 no", "d0 yes"]],
    [{ visitToday: 2 }, ["d3 no", "d1 yes", "d0 yes"]],
    [{ visitAhead: 1, visitTomorrow: 1, visitToday: 1 }, ["d3 yes", "d1 yes", "d0 yes"]],
  ])("of one visit with %j says %j", (said, expected) => {
    expect(covered(visitAhead(), said)).toEqual(expected);
  });

  test("runs dry at the first message without a yes, in the order of their times", () => {
    const [d3, d1, d0] = visitAhead();
    const { dryAt, covered: count } = forecast(
      [d0, d3, d1].flatMap((one) => one ?? []),
      templates,
      ledgerOf({ visitToday: 2 }),
    );
    expect(dryAt).toBe(d3?.dueAt);
    expect(count).toBe(2);
    expect(forecast(visitAhead(), templates, ledgerOf({ visitToday: 3 })).dryAt).toBeUndefined();
  });

  test("keeps the families apart", () => {
    const checkIn = checkInAhead("d1", moment("2026-03-11T10:00:00+08:00"), true);
    expect(covered([visitStep("d3"), checkIn], { followUp: 1 })).toEqual(["d3 no", "missed yes"]);
  });

  test("covers as many messages of a family as there are yeses, never more", () => {
    const visits = fc.array(fc.constantFrom("d3" as const, "d1" as const, "d0" as const), { maxLength: 12 });
    fc.assert(
      fc.property(visits, fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)), (steps, [a, b, c]) => {
        const ahead = steps.map((step, place) => visitStep(step, `ap-${place}`));
        const told = forecast(ahead, templates, ledgerOf({ visitAhead: a, visitTomorrow: b, visitToday: c }));
        expect(told.covered).toBe(Math.min(ahead.length, a + b + c));
      }),
    );
  });

  test("never leaves a more valuable message uncovered for a lesser one of its family", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.nat(12), (visits, yeses) => {
        const ahead = Array.from({ length: visits }, (_, place) => visitAhead(`ap-${place}`)).flat();
        const { messages } = forecast(ahead, templates, ledgerOf({ visitToday: yeses }));
        const count = (step: string) => messages.filter((one) => one.step === step && one.covered).length;
        expect(count("d0")).toBe(Math.min(visits, yeses));
        expect(count("d1")).toBe(Math.min(visits, Math.max(0, yeses - visits)));
        expect(count("d3")).toBe(Math.min(visits, Math.max(0, yeses - 2 * visits)));
      }),
    );
  });
});
