import { after, days } from "@shared/calendar/instant";
import type { Ahead } from "@shared/grant/allocate";
import { askNext, mayOffer, mostPerTap } from "@shared/grant/ask-next";
import type { Templates } from "@shared/template/template";
import { templateDefaults as templates } from "@shared/template/template-defaults";
import { checkInAhead, visitAhead, visitStep } from "../../support/ahead-of";
import { moment } from "../../support/clinic-date";
import { ledgerOf } from "../../support/ledger-of";

const now = moment("2026-03-09T10:00:00+08:00");
const asked = (ahead: readonly Ahead[], said: Parameters<typeof ledgerOf>[0] = {}, all: Templates = templates) =>
  askNext(ahead, all, ledgerOf(said)).map(({ name }) => name);

describe("one tap asks", () => {
  test("for the whole cadence of a visit, the most valuable first", () => {
    expect(asked(visitAhead())).toEqual(["visitToday", "visitTomorrow", "visitAhead"]);
  });

  test("only for what is missing", () => {
    expect(asked(visitAhead(), { visitToday: 2 })).toEqual(["visitAhead"]);
    expect(asked(visitAhead(), { visitToday: 3 })).toEqual([]);
  });

  test("for three at most, safety first", () => {
    const ahead = [
      ...visitAhead(),
      checkInAhead("d1", now, true),
      { messageId: "r", kind: "reply", step: "1", dueAt: now } as const,
    ];
    expect(asked(ahead)).toEqual(["followUp", "visitToday", "visitTomorrow"]);
    expect(asked(ahead)).toHaveLength(mostPerTap);
  });

  test("for each template once, however many messages need it", () => {
    expect(asked([1, 2, 3].map((day) => checkInAhead(`d${day}`, now)))).toEqual(["followUp"]);
  });

  test("for a follow-up and an answer when nothing lies ahead", () => {
    expect(asked([])).toEqual(["followUp", "reply"]);
  });

  test("for nothing that WeChat bars or refuses", () => {
    expect(asked([visitStep("d0")], { visitToday: { standing: "banned" } })).toEqual([]);
    const halted = { ...templates, visitToday: { ...templates.visitToday, stopped: { at: now, code: 40037 } } };
    expect(asked([visitStep("d0")], {}, halted)).toEqual([]);
  });

  test("again for a template that was refused in the settings: the pop-up leads back", () => {
    expect(asked([visitStep("d0")], { visitToday: { granted: 2, standing: "rejected" } })).toEqual(["visitToday"]);
  });

  test("for one-time and standing templates apart", () => {
    const mixed: Templates = { ...templates, visitTomorrow: { ...templates.visitTomorrow, kind: "long" } };
    expect(asked(visitAhead(), {}, mixed)).toEqual(["visitToday", "visitAhead"]);
    const leading: Templates = { ...templates, visitToday: { ...templates.visitToday, kind: "long" } };
    expect(asked(visitAhead(), {}, leading)).toEqual(["visitToday"]);
  });

  test("once for two templates of the same title, because WeChat keeps one", () => {
    const same: Templates = {
      ...templates,
      visitAhead: { ...templates.visitAhead, title: templates.visitToday.title },
    };
    expect(asked(visitAhead(), {}, same)).toEqual(["visitToday", "visitTomorrow"]);
  });
});

describe("reminders are offered unasked", () => {
  test.each([
    ["to somebody who never refused", 0, undefined, true],
    ["after one refusal", 1, now, true],
    ["not after two", 2, now, false],
    ["not within the week after", 2, after(now, -days(7) + 1), false],
    ["a week after", 2, after(now, -days(7)), true],
    ["not after a third refusal either", 3, after(now, -1), false],
  ])("%s", (_, refusals, refusedAt, may) => {
    expect(mayOffer({ refusals, ...(refusedAt === undefined ? {} : { refusedAt }) }, now)).toBe(may);
  });
});
