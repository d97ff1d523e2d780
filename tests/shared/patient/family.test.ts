import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { currentFamily } from "@shared/patient/current-family";
import { isFull, mayNotAddChild, mayNotJoin } from "@shared/patient/family-limits";
import { mayNotIntroduce } from "@shared/patient/introduce";
import type { FamilyMember, Patient } from "@shared/patient/patient";
import { mayNotRevoke } from "@shared/patient/revoke-tie";
import { implausibleDate } from "@shared/patient/told-dates";

const today = "2026-11-22" as LocalDate;
const child = "2018-06-01" as LocalDate;
const grown = "2008-11-22" as LocalDate;

const member = (openid: string, relation: FamilyMember["relation"]): FamilyMember => ({
  id: `tie-${openid}`,
  openid,
  name: openid,
  relation,
  rights: ["book"],
  since: 0 as Instant,
});
const patient = (more: Partial<Patient> = {}): Patient => ({
  id: "p1",
  name: "王小明",
  family: [],
  upcoming: [],
  gates: [],
  ...more,
});
const mother = member("mother", "guardian");
const father = member("father", "guardian");
const aunt = member("aunt", "relative");

test.each([
  [{ birthDate: today }, undefined],
  [{ birthDate: "2026-11-23" }, "birthDate"],
  [{ birthDate: "1907-01-01" }, undefined],
  [{ birthDate: "1906-01-01" }, "birthDate"],
  [{ dueDate: "2026-11-08" }, undefined],
  [{ dueDate: "2026-11-07" }, "dueDate"],
  [{ dueDate: "2027-09-18" }, undefined],
  [{ dueDate: "2027-09-19" }, "dueDate"],
  [{}, undefined],
])("of %j what cannot be true is %s", (dates, wrong) => {
  expect(implausibleDate(dates as Parameters<typeof implausibleDate>[0], today)).toBe(wrong);
});

describe("a guardian", () => {
  test("stands in the family until the day before the eighteenth birthday", () => {
    const of = (birthDate?: LocalDate) =>
      currentFamily(patient({ family: [mother, aunt], ...(birthDate === undefined ? {} : { birthDate }) }), today);
    expect(of(child)).toEqual([mother, aunt]);
    expect(of(grown)).toEqual([aunt]);
    expect(of()).toEqual([aunt]);
  });

  test("has at most six children here, all of them minors", () => {
    expect(mayNotAddChild(child, 5, today)).toBeUndefined();
    expect(mayNotAddChild(child, 6, today)).toBe("tooManyChildren");
    expect(mayNotAddChild(grown, 0, today)).toBe("minorOnly");
  });
});

test("nobody joins twice, as themself, or as the sixth; a former guardian may come as a relative", () => {
  const family = ["a", "b", "c", "d"].map((openid) => member(openid, "relative"));
  const four = patient({ openid: "self", family });
  const five = patient({ family: [...family, aunt] });
  expect(mayNotJoin(four, "uncle", today)).toBeUndefined();
  expect(mayNotJoin(four, "self", today)).toBe("ownCode");
  expect(mayNotJoin(four, "b", today)).toBe("alreadyFamily");
  expect(mayNotJoin(five, "uncle", today)).toBe("familyFull");
  expect(isFull(five, today)).toBe(true);
  expect(mayNotJoin(patient({ birthDate: child, family: [mother] }), "mother", today)).toBe("alreadyFamily");
  expect(mayNotJoin(patient({ birthDate: grown, family: [mother] }), "mother", today)).toBeUndefined();
});

test.each([
  ["self", patient(), grown, undefined],
  ["guardian", patient({ birthDate: child, family: [mother] }), "2017-01-01", undefined],
  ["guardian", patient({ birthDate: child, family: [mother] }), grown, "minorOnly"],
  ["self", patient({ birthDate: child, family: [mother] }), grown, "minorOnly"],
  ["self", patient({ birthDate: child }), grown, undefined],
  ["relative", patient({ family: [aunt] }), child, "relativeOnly"],
] as const)("as %s of %j telling the birthday %s: %s", (relation, whom, birthDate, against) => {
  const told = { name: "王小明", birthDate: birthDate as LocalDate };
  expect(mayNotIntroduce(whom, { relation }, told, today)).toBe(against);
});

describe("a tie", () => {
  const minor = patient({ birthDate: child, family: [mother, father, aunt] });
  const by = (openid: string, relation: "self" | "guardian" | "relative" | undefined, isMinor = true) => ({
    openid,
    standing: relation && { relation, rights: ["book" as const] },
    minor: isMinor,
  });

  test("of a relative is ended by the patient, the guardian and the relative, by nobody else", () => {
    expect(mayNotRevoke(minor, aunt, by("self", "self"))).toBeUndefined();
    expect(mayNotRevoke(minor, aunt, by("mother", "guardian"))).toBeUndefined();
    expect(mayNotRevoke(minor, aunt, by("aunt", "relative"))).toBeUndefined();
    expect(mayNotRevoke(minor, aunt, by("uncle", "relative"))).toBe("relativeOnly");
    expect(mayNotRevoke(minor, aunt, by("stranger", undefined))).toBe("relativeOnly");
  });

  test("of a guardian is ended by neither the minor nor the other guardian, but by who has come of age", () => {
    expect(mayNotRevoke(minor, mother, by("self", "self"))).toBe("guardianStays");
    expect(mayNotRevoke(minor, mother, by("father", "guardian"))).toBe("guardianStays");
    expect(mayNotRevoke(minor, mother, by("self", "self", false))).toBeUndefined();
  });

  test("of the last guardian stays, unless the patient is in WeChat", () => {
    const alone = { ...minor, family: [mother, aunt] };
    expect(mayNotRevoke(minor, mother, by("mother", "guardian"))).toBeUndefined();
    expect(mayNotRevoke(alone, mother, by("mother", "guardian"))).toBe("lastGuardian");
    expect(mayNotRevoke({ ...alone, openid: "self" }, mother, by("mother", "guardian"))).toBeUndefined();
  });
});
