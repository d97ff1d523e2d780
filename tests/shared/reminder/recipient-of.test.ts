import type { MessageKind } from "@shared/message/message";
import type { FamilyMember, FamilyRight } from "@shared/patient/patient";
import { unagreed } from "@shared/reminder/agreement";
import { recipientOf } from "@shared/reminder/recipient-of";
import { clinicDate, moment } from "../../support/clinic-date";

const now = moment("2026-03-09T10:00:00+08:00");
const child = clinicDate("2015-01-01");
const tie = (name: string, relation: FamilyMember["relation"], rights: readonly FamilyRight[]): FamilyMember => ({
  id: `tie-${name}`,
  openid: `wx-${name}`,
  name,
  relation,
  rights,
  since: moment("2026-01-01T00:00:00+08:00"),
});
const mother = tie("mother", "guardian", ["book", "read"]);
const father = tie("father", "guardian", ["book"]);
const husband = tie("husband", "relative", ["book"]);
const daughter = tie("daughter", "relative", ["book", "read"]);
const contact = (id: string) => ({
  agreement: { ...unagreed, contact: id, marketing: { state: "refused", textVersion: "", at: now }, at: now } as const,
});

type Person = Parameters<typeof recipientOf>[0];

describe("a message goes", () => {
  test.each<[string, Person, MessageKind, string | undefined]>([
    ["to the patient", { openid: "wx-self", family: [] }, "checkIn", "wx-self"],
    ["to nobody when nobody is in WeChat", { family: [] }, "visit", undefined],
    [
      "to the patient who agreed on themselves",
      { openid: "wx-self", family: [husband], ...contact("self") },
      "visit",
      "wx-self",
    ],
    [
      "to the contact agreed on",
      { openid: "wx-self", family: [daughter], ...contact("tie-daughter") },
      "checkIn",
      "wx-daughter",
    ],
    [
      "about a time to somebody who may only book",
      { openid: "wx-self", family: [husband], ...contact("tie-husband") },
      "visit",
      "wx-husband",
    ],
    [
      "about the record not to somebody who may only book",
      { openid: "wx-self", family: [husband], ...contact("tie-husband") },
      "checkIn",
      "wx-self",
    ],
    [
      "about the record to nobody rather than to somebody who may only book",
      { family: [husband], ...contact("tie-husband") },
      "reply",
      undefined,
    ],
    [
      "to the patient when the contact's tie is gone",
      { openid: "wx-self", family: [], ...contact("tie-daughter") },
      "visit",
      "wx-self",
    ],
    ["to a minor's guardian", { birthDate: child, openid: "wx-self", family: [mother] }, "checkIn", "wx-mother"],
    [
      "about a minor's record to the guardian who may read",
      { birthDate: child, family: [father, mother] },
      "checkIn",
      "wx-mother",
    ],
    [
      "about a minor's time to the first guardian",
      { birthDate: child, family: [father, mother] },
      "visit",
      "wx-father",
    ],
    [
      "to a minor who has no guardian in WeChat",
      { birthDate: child, openid: "wx-self", family: [] },
      "visit",
      "wx-self",
    ],
    [
      "not to a guardian of somebody of age",
      { birthDate: clinicDate("2008-03-09"), openid: "wx-self", family: [mother], ...contact("tie-mother") },
      "visit",
      "wx-self",
    ],
    [
      "to a guardian on the last day of childhood",
      { birthDate: clinicDate("2008-03-10"), openid: "wx-self", family: [mother] },
      "visit",
      "wx-mother",
    ],
  ])("%s", (_, person, kind, expected) => {
    expect(recipientOf(person, kind, now)).toBe(expected);
  });

  test.each<[MessageKind, boolean]>([
    ["visit", true],
    ["offer", true],
    ["notice", true],
    ["checkIn", false],
    ["card", false],
    ["reply", false],
    ["planVisit", false],
  ])("of kind %s to a husband who may only book: %s", (kind, may) => {
    expect(recipientOf({ family: [husband], ...contact("tie-husband") }, kind, now)).toBe(
      may ? "wx-husband" : undefined,
    );
  });
});
