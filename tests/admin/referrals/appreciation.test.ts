import { checkProgramme } from "@shared/appreciation/check-programme";
import { type AppreciationProgramme, noAppreciation } from "@shared/appreciation/programme";
import type { Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { AppreciationRow } from "@shared/contract/referral-views";
import { isInForce } from "../../../client/admin/appreciation/is-in-force";
import { ledgerCsv } from "../../../client/admin/appreciation/ledger-csv";
import {
  draftProblems,
  type ProgrammeDraft,
  programmeDraft,
  programmeOf,
} from "../../../client/admin/appreciation/programme-draft";
import { appreciationProblemSentence } from "../../../client/admin/words/appreciation-words";

const today = "2026-11-22" as LocalDate;
const complete: ProgrammeDraft = {
  item: " 一盒口罩 ",
  yuan: 19.9,
  perYear: 3,
  lawyer: "示范律师事务所 郑律师",
  document: "法律意见书 2026-18 号",
  confirmedOn: "2026-11-01" as LocalDate,
  confirms: { disclosed: true, booked: true, notForSharing: true, notForStaff: true },
};

describe("setting up whether the clinic thanks", () => {
  test("a complete form turns it on, with the value in fen", () => {
    expect(draftProblems(complete, today).size).toBe(0);
    expect(programmeOf(complete)).toMatchObject({ on: true, item: "一盒口罩", value: 1990, perYear: 3 });
    expect(checkProgramme(programmeOf(complete), today)).toEqual([]);
  });

  test.each<[string, Partial<ProgrammeDraft>, string, string]>([
    ["no thing", { item: "  " }, "item", "missing"],
    ["money", { item: "现金红包" }, "item", "money"],
    ["no value", { yuan: null }, "value", "tooLow"],
    ["a thing worth too much", { yuan: 50.01 }, "value", "tooHigh"],
    ["no cap", { perYear: null }, "perYear", "tooLow"],
    ["no lawyer", { lawyer: " " }, "lawyer", "missing"],
    ["no document", { document: "" }, "document", "missing"],
    ["no date", { confirmedOn: null }, "confirmedOn", "missing"],
    ["a date to come", { confirmedOn: "2026-11-23" as LocalDate }, "confirmedOn", "inFuture"],
    ["a word of last year", { confirmedOn: "2025-11-01" as LocalDate }, "confirmedOn", "tooOld"],
    ["one thing unconfirmed", { confirms: { ...complete.confirms, booked: false } }, "confirms", "notConfirmed"],
  ])("with %s it cannot be turned on, and the field says why", (_, part, field, reason) => {
    expect([...draftProblems({ ...complete, ...part }, today)]).toEqual([[field, reason]]);
  });

  test("changing what stands asks for all four confirmations again", () => {
    const draft = programmeDraft({ ...programmeOf(complete) });
    expect(draft).toMatchObject({ item: "一盒口罩", yuan: 19.9, lawyer: complete.lawyer });
    expect(Object.values(draft.confirms)).toEqual([false, false, false, false]);
  });

  test("a form for the first time begins empty and off", () => {
    expect(programmeDraft(noAppreciation)).toMatchObject({ item: "", yuan: null, lawyer: "", confirmedOn: null });
  });

  test("a lawyer's word more than a year old holds no longer", () => {
    const programme: AppreciationProgramme = programmeOf(complete);
    expect(
      [today, "2027-11-01" as LocalDate, "2027-11-02" as LocalDate].map((day) => isInForce(programme, day)),
    ).toEqual([true, true, false]);
    expect(isInForce({ ...programme, on: false }, today)).toBe(false);
  });
});

describe("words of a refusal", () => {
  const conflict = (reason: string) => appreciationProblemSentence({ code: "conflict", reason });

  test("somebody's care and somebody's age are refused in the same words", () => {
    expect(conflict("sensitiveCare")).toBe(conflict("minor"));
  });

  test("what is wrong with the programme is told in its own words", () => {
    expect(appreciationProblemSentence({ code: "invalidInput", reason: "money", field: "programme.item" })).toContain(
      "不能是钱",
    );
  });
});

describe("the file for the books", () => {
  test("each decision is a line in yuan with who decided when and why", () => {
    const row: AppreciationRow = {
      appreciationId: "f1",
      referrerName: "=王",
      item: "一盒口罩",
      value: 1990,
      proposedAt: Date.UTC(2026, 10, 1, 1) as Instant,
      state: "declined",
      decided: { by: { id: "s1", name: "叶青" }, at: Date.UTC(2026, 10, 2, 1) as Instant, reason: "本人谢绝" },
      revision: 2,
    };
    const [, line] = ledgerCsv([row]).split("\r\n");
    expect(line).toBe("'=王,一盒口罩,19.9,2026-11-01 09:00:00,不给,叶青,2026-11-02 09:00:00,本人谢绝");
  });
});
