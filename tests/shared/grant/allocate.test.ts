import { type Ahead, allocate } from "@shared/grant/allocate";
import type { TemplateName, Templates } from "@shared/template/template";
import { templateDefaults as templates } from "@shared/template/template-defaults";
import { checkInAhead, visitAhead, visitStep } from "../../support/ahead-of";
import { moment } from "../../support/clinic-date";
import { ledgerOf } from "../../support/ledger-of";

const at = moment("2026-03-10T10:00:00+08:00");
const stopped = (...names: readonly TemplateName[]): Templates => ({
  ...templates,
  ...Object.fromEntries(names.map((name) => [name, { ...templates[name], stopped: { at, code: 40037 } }])),
});

/** The template a message goes out with, or why it does not. */
function choice(message: Ahead, ahead: readonly Ahead[], said: Parameters<typeof ledgerOf>[0], all = templates) {
  const allocation = allocate(message, ahead, all, ledgerOf(said));
  return allocation.kind === "send" ? allocation.template.name : allocation.reason;
}

describe("a reminder of a visit", () => {
  test.each<[string, "d3" | "d1" | "d0", Parameters<typeof ledgerOf>[0], string]>([
    ["goes out with its own template", "d3", { visitAhead: 1, visitTomorrow: 1, visitToday: 1 }, "visitAhead"],
    ["of the day before has its own", "d1", { visitAhead: 1, visitTomorrow: 1, visitToday: 1 }, "visitTomorrow"],
    ["takes one of its family when its own is gone", "d0", { visitTomorrow: 1 }, "visitTomorrow"],
    ["takes the one with the most", "d0", { visitTomorrow: 1, visitAhead: 3 }, "visitAhead"],
    ["three days before waits for the two that matter more", "d3", { visitAhead: 2 }, "kept"],
    ["three days before goes out when there is one for each", "d3", { visitAhead: 3 }, "visitAhead"],
    ["of the day before waits for the day itself", "d1", { visitAhead: 1 }, "kept"],
    ["of the day itself takes the last yes", "d0", { visitAhead: 1 }, "visitAhead"],
    ["has no yes without one", "d0", {}, "noGrant"],
    ["never takes a yes to something else", "d0", { followUp: 5, notice: 5, reply: 5, offer: 5 }, "noGrant"],
  ])("%s", (_, step, said, expected) => {
    expect(choice(visitStep(step), visitAhead(), said)).toBe(expected);
  });

  test("of another appointment counts as much: two days of a visit come before one day before", () => {
    const both = [...visitAhead("ap-1"), ...visitAhead("ap-2")];
    expect(choice(visitStep("d1", "ap-1"), both, { visitToday: 2 })).toBe("kept");
    expect(choice(visitStep("d1", "ap-1"), both, { visitToday: 3 })).toBe("visitToday");
  });

  test("of two that matter as much, goes to the one due first", () => {
    const [early, late] = [visitStep("d0", "ap-1"), visitStep("d0", "ap-2", moment("2026-03-10T10:00:00+08:00"))];
    expect(choice(early, [early, late], { visitToday: 1 })).toBe("visitToday");
    expect(choice(late, [early, late], { visitToday: 1 })).toBe("kept");
  });

  test("does not wait for check-ins, whose yeses are of another kind", () => {
    const checkIns = [1, 2, 3].map((day) => checkInAhead(`d${day}`, at, true));
    expect(choice(visitStep("d3"), [visitStep("d3"), ...checkIns], { visitAhead: 1, followUp: 0 })).toBe("visitAhead");
  });

  test("to book a planned visit shares their yeses and comes behind them", () => {
    const plan: Ahead = { messageId: "p", kind: "planVisit", step: "book", dueAt: at };
    expect(choice(plan, [plan], { visitToday: 1 })).toBe("visitToday");
    expect(choice(plan, [plan, visitStep("d0")], { visitToday: 1 })).toBe("kept");
  });

  test("goes out with another of its family while WeChat refuses its own, and is stopped when it refuses all", () => {
    const said = { visitAhead: 1, visitTomorrow: 1, visitToday: 1 };
    expect(choice(visitStep("d0"), [], said, stopped("visitToday"))).toBe("visitAhead");
    expect(choice(visitStep("d0"), [], said, stopped("visitToday", "visitAhead", "visitTomorrow"))).toBe("stopped");
  });

  test("does not count the yeses to a stopped template as if they could be used", () => {
    const said = { visitAhead: 1, visitToday: 5 };
    expect(choice(visitStep("d1"), visitAhead(), said, stopped("visitToday"))).toBe("kept");
  });
});

describe("a check-in", () => {
  test("of safety comes before one of recovery, whichever is due first", () => {
    const recovery = checkInAhead("d2", at);
    const safety = checkInAhead("d3", moment("2026-03-12T10:00:00+08:00"), true);
    expect(choice(recovery, [recovery, safety], { followUp: 1 })).toBe("kept");
    expect(choice(recovery, [recovery, safety], { followUp: 2 })).toBe("followUp");
    expect(choice(safety, [recovery, safety], { followUp: 1 })).toBe("followUp");
  });

  test("comes before the reminder of an instruction, which shares its yeses", () => {
    const card: Ahead = { messageId: "c", kind: "card", step: "unread", dueAt: at };
    const checkIn = checkInAhead("d4", moment("2026-03-13T10:00:00+08:00"));
    expect(choice(card, [card, checkIn], { followUp: 1 })).toBe("kept");
  });
});

test("a standing yes is enough for everything", () => {
  const long: Templates = { ...templates, followUp: { ...templates.followUp, kind: "long" } };
  const many = Array.from({ length: 30 }, (_, day) => checkInAhead(`d${day}`, at, true));
  const last = checkInAhead("recovery", at);
  expect(choice(last, [...many, last], { followUp: { granted: 1, spent: 9 } }, long)).toBe("followUp");
});
