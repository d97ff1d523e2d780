import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { ClinicCard } from "@shared/card/clinic-card";
import { byVersion, cardInForce, cardLost, draftOf, nextCard } from "../../../client/admin/cards/card-versions";
import { permitStanding } from "../../../client/admin/cards/permit-standing";
import { afterRetiring } from "../../../client/admin/cards/release/after-retiring";
import { cardTexts } from "../../../client/admin/cards/release/card-texts";
import { whyNotRelease } from "../../../client/admin/cards/release/why-not-release";
import { cardRow, information, xu, ye } from "./support/card-row";

const today = "2026-11-22" as LocalDate;
const clinic = {
  name: "合愈测试门诊部",
  emergencyPhone: "021-5555-0120",
  serviceHours: "周一至周日 09:00–18:00",
  address: "示范路 1 号",
};
const withPermit = (expiresOn: LocalDate): ClinicCard => ({
  ...information,
  kind: "advertising",
  lines: ["周末照常接诊"],
  permit: { number: "（沪）医广【2026】第01-02-003号", expiresOn },
});

describe("the versions of the card", () => {
  test("are listed newest first, and the list that came stays as it was", () => {
    const rows = [cardRow(1), cardRow(3), cardRow(2)];
    expect(byVersion(rows).map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(rows.map(({ version }) => version)).toEqual([1, 3, 2]);
  });

  test("a released card that fell out of force is told of, unless a newer one is in force", () => {
    const lost = cardRow(2, { problems: [{ field: "permit.expiresOn", reason: "permitExpired" }] });
    expect(cardLost([lost, cardRow(1, { state: "retired" })])).toBe(lost);
    expect(cardLost([lost, cardRow(1, { inForce: true })])).toBe(lost);
    expect(cardLost([cardRow(3, { inForce: true }), lost])).toBeUndefined();
    expect(cardLost([cardRow(1, { state: "draft", problems: lost.problems })])).toBeUndefined();
  });

  test("the first one begins with what the clinic has on record, and nothing that anybody promised", () => {
    expect(nextCard([], clinic)).toEqual({
      version: 1,
      card: {
        kind: "information",
        licensedName: clinic.name,
        category: "",
        departments: [""],
        address: clinic.address,
        hours: clinic.serviceHours,
        phone: clinic.emergencyPhone,
        lines: [],
      },
    });
  });

  test("the next one begins with the card in force, under the next number", () => {
    const rows = [
      cardRow(3, { state: "retired", card: { ...information, phone: "400-000-0000" } }),
      cardRow(2, { inForce: true }),
    ];
    expect(nextCard(rows, clinic)).toEqual({ version: 4, card: information });
    expect(cardInForce(rows)?.version).toBe(2);
    expect(draftOf(rows)).toBeUndefined();
  });
});

describe("who may release a card", () => {
  const owner = { staff: ye, mayDo: () => true };
  const manager = { staff: xu, mayDo: () => false };

  test("nobody who wrote on it, whatever their role", () => {
    expect(whyNotRelease({ editors: [xu, ye] }, owner)).toBe("own");
    expect(whyNotRelease({ editors: [xu] }, manager)).toBe("own");
  });

  test("only somebody whose role allows it", () => {
    expect(whyNotRelease({ editors: [ye] }, manager)).toBe("role");
    expect(whyNotRelease({ editors: [xu] }, owner)).toBeUndefined();
  });
});

describe("what is read before releasing", () => {
  test("is every text that is passed on, the title among them", () => {
    const card = withPermit("2027-06-30" as LocalDate);
    const texts = cardTexts(card).map(([, text]) => text);
    const all = [
      card.licensedName,
      card.category,
      ...card.lines,
      card.address,
      card.hours,
      card.phone,
      card.permit?.number,
    ];
    expect(texts).toEqual(expect.arrayContaining(all));
    expect(texts).toContain("合愈测试门诊部｜就诊指南与预约");
    expect(texts).toContain("口腔科、医疗美容科");
    expect(texts).toContain("2027-06-30");
  });
});

describe("after retiring", () => {
  test("the newest other released card with nothing wrong is seen; drafts, retired and expired ones are not", () => {
    const rows = [
      cardRow(5, { inForce: true }),
      cardRow(4, { state: "draft" }),
      cardRow(3, { card: withPermit("2026-11-21" as LocalDate) }),
      cardRow(2),
      cardRow(1, { state: "retired" }),
    ];
    expect(afterRetiring(rows, 5, today)?.version).toBe(2);
    expect(
      afterRetiring(
        rows.filter(({ version }) => version !== 2),
        5,
        today,
      ),
    ).toBeUndefined();
  });
});

describe("the permit of an advertising card", () => {
  test.each([
    [-1, "over"],
    [0, "soon"],
    [30, "soon"],
    [31, "fine"],
    [365, "fine"],
  ])("that ends in %d days: %s", (days, kind) => {
    expect(permitStanding(withPermit(addDays(today, days)), today)).toMatchObject({ kind, days });
  });

  test("an information card has none to speak of", () => {
    expect(permitStanding(information, today)).toEqual({ kind: "none" });
    expect(permitStanding({ kind: "advertising" }, today)).toEqual({ kind: "none" });
  });
});
