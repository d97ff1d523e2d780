import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { ReferralFunnel, StrayRow } from "@shared/contract/referral-views";
import { originKinds, originStages } from "@shared/referral/origin";
import * as fc from "fast-check";
import { comparisonSentence } from "../../../client/admin/referrals/funnel/comparison-sentence";
import { difference } from "../../../client/admin/referrals/funnel/difference";
import { funnelCsv } from "../../../client/admin/referrals/funnel/funnel-csv";
import { joinFunnels } from "../../../client/admin/referrals/funnel/join-funnels";
import { addMonths, monthsUpTo, parseMonth } from "../../../client/admin/referrals/funnel/month";
import { reached, type StageCounts } from "../../../client/admin/referrals/funnel/reached";
import { honestShare, stepsOf } from "../../../client/admin/referrals/funnel/steps-of";

const nobody: StageCounts = { known: 0, booked: 0, visited: 0, returned: 0 };
const noReferrals = { opened: 0, agreed: 0, lead: 0, visit: 0, void: 0, withdrawn: 0 };

const funnel = (month: string, more: Partial<Omit<ReferralFunnel, "month">> = {}): ReferralFunnel => ({
  month,
  origins: originKinds.map((kind) => ({ kind, stages: nobody })),
  referrals: noReferrals,
  strays: [],
  ...more,
});

describe("how far new people came", () => {
  test("somebody who was seen had booked and was known before", () => {
    expect(reached({ known: 1, booked: 2, visited: 3, returned: 4 })).toEqual({
      known: 10,
      booked: 9,
      visited: 7,
      returned: 4,
    });
  });

  test("nobody is lost and no stage holds more than the one before", () => {
    const counts = fc.record({ known: fc.nat(999), booked: fc.nat(999), visited: fc.nat(999), returned: fc.nat(999) });
    fc.assert(
      fc.property(counts, (farthest) => {
        const came = reached(farthest);
        const all = originStages.reduce((sum, stage) => sum + farthest[stage], 0);
        expect(came.known).toBe(all);
        expect(came.known >= came.booked && came.booked >= came.visited && came.visited >= came.returned).toBe(true);
      }),
    );
  });

  test("coming back is told of those who were seen, everything else of the whole group", () => {
    expect(stepsOf({ known: 5, booked: 5, visited: 6, returned: 4 })).toEqual([
      { name: "booked", part: 15, whole: 20 },
      { name: "visited", part: 10, whole: 20 },
      { name: "returned", part: 4, whole: 10 },
    ]);
  });

  test("nine people make no percentage, ten do", () => {
    expect([honestShare(3, 9), honestShare(3, 10), honestShare(0, 0)]).toEqual([undefined, 0.3, undefined]);
  });
});

describe("several months together", () => {
  const stray = (date: string, lastAt: number): StrayRow => ({
    date: date as LocalDate,
    kind: "unknown",
    count: 2,
    lastAt: lastAt as Instant,
  });

  test("groups, cards and wrong codes of the months are added up, the newest wrong code first", () => {
    const friends = (visited: number) =>
      originKinds.map((kind) => ({ kind, stages: kind === "friend" ? { ...nobody, visited } : nobody }));
    const joined = joinFunnels([
      funnel("2026-10", {
        origins: friends(3),
        referrals: { ...noReferrals, lead: 1 },
        strays: [stray("2026-10-02", 1)],
      }),
      funnel("2026-11", {
        origins: friends(4),
        referrals: { ...noReferrals, lead: 2 },
        strays: [stray("2026-11-05", 9)],
      }),
    ]);
    expect(joined.origins.friend).toEqual({ ...nobody, visited: 7 });
    expect(joined.origins.walkIn).toEqual(nobody);
    expect(joined.referrals.lead).toBe(3);
    expect(joined.strays.map(({ date }) => date)).toEqual(["2026-11-05", "2026-10-02"]);
  });

  test("a way the answer leaves out counts nobody", () => {
    expect(joinFunnels([funnel("2026-11", { origins: [] })]).origins.desk).toEqual(nobody);
  });

  test.each([
    ["2026-11", 1, "2026-12"],
    ["2026-12", 1, "2027-01"],
    ["2026-01", -1, "2025-12"],
    ["2026-03", -15, "2024-12"],
  ])("%s and %i months is %s", (month, count, wanted) => {
    expect(addMonths(month, count)).toBe(wanted);
  });

  test("the months before are told oldest first", () => {
    expect(monthsUpTo("2026-02", 3)).toEqual(["2025-12", "2026-01", "2026-02"]);
  });

  test.each(["2026-13", "2026-1", "1999-12", "2026-11-01", ""])("%p in the address is no month", (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

describe("friends against walk-ins", () => {
  test("with fewer than ten on either side nothing is claimed", () => {
    expect(difference({ part: 9, whole: 9 }, { part: 0, whole: 500 })).toEqual({ kind: "tooFew" });
    expect(comparisonSentence({ ...nobody, returned: 9 }, { ...nobody, visited: 500 })).toContain("还说不出");
  });

  test("a difference that may be none is called unclear", () => {
    expect(difference({ part: 8, whole: 12 }, { part: 6, whole: 12 }).kind).toBe("unclear");
    expect(
      comparisonSentence({ ...nobody, visited: 4, returned: 8 }, { ...nobody, visited: 6, returned: 6 }),
    ).toContain("还看不出差别");
  });

  test("a difference of many is told with the range it lies in, as published for these numbers", () => {
    // Newcombe 1998, method 10: 56/70 against 48/80.
    const found = difference({ part: 56, whole: 70 }, { part: 48, whole: 80 });
    if (found.kind === "tooFew") throw new Error("there are enough people");
    expect(found.kind).toBe("higher");
    expect([found.by, found.low, found.high].map((share) => share.toFixed(4))).toEqual(["0.2000", "0.0524", "0.3339"]);
  });

  test("whichever group is asked about first, the difference is the same the other way round", () => {
    const side = fc.nat(400).chain((more) => fc.record({ part: fc.nat(more + 10), whole: fc.constant(more + 10) }));
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [there, back] = [difference(one, other), difference(other, one)];
        if (there.kind === "tooFew" || back.kind === "tooFew") throw new Error("there are enough people");
        expect(there.low).toBeCloseTo(-back.high, 10);
        expect(there.low <= there.by + 1e-12 && there.by <= there.high + 1e-12).toBe(true);
      }),
    );
  });

  test("fewer who come back are said to be fewer", () => {
    expect(
      comparisonSentence({ ...nobody, visited: 90, returned: 10 }, { ...nobody, visited: 50, returned: 50 }),
    ).toContain("较少再来");
  });
});

describe("the file for a spreadsheet", () => {
  test("it holds a line for each way, and no percentage where there are few", () => {
    const joined = joinFunnels([
      funnel("2026-11", {
        origins: originKinds.map((kind) => ({
          kind,
          stages: kind === "friend" ? { known: 0, booked: 4, visited: 10, returned: 6 } : { ...nobody, visited: 2 },
        })),
      }),
    ]);
    const [head, friend, ...others] = funnelCsv(["2026-11"], joined).split("\r\n");
    expect(head).toContain("新来的人");
    expect(friend).toBe("2026-11,2026-11,朋友名片,20,20,16,6,100%,80%,38%");
    expect(others).toHaveLength(originKinds.length - 1);
    expect(others.every((line) => line.endsWith("不足 10 人，不算比例"))).toBe(true);
  });

  test("no line speaks of money", () => {
    expect(funnelCsv(["2026-11"], joinFunnels([funnel("2026-11")]))).not.toMatch(/元|¥|金额|价|费/);
  });
});
