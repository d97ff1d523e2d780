import path from "node:path";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import { now } from "./support/clinic-stand-in";
import { choice, openSheet, survey } from "./support/survey-stand-in";

interface Draft {
  readonly answers: SurveyAnswers;
  readonly at?: string;
  readonly reviewing?: true;
  readonly draftId: string;
  readonly unsent: Readonly<Record<string, number>>;
  readonly revision: number;
}
/** The rule belongs to the mini-program, whose types do not go together with those of the tests. */
const { takeUp } = require(path.join(__dirname, "../../client/miniprogram/src/survey/take-up")) as {
  takeUp(open: object, ours: object): { draft: Draft; told?: "merged" };
};

const inBoth = (zh: string) => ({ zh, en: zh });
const asked: Survey = survey({
  id: "visit",
  questions: [
    {
      id: "csat",
      text: inBoth("满意吗？"),
      kind: "scale",
      from: 1,
      to: 5,
      ends: { low: inBoth("不"), high: inBoth("很") },
    },
    {
      id: "why",
      text: inBoth("哪里不满意？"),
      kind: "choices",
      choices: [choice("wait", "等得久"), choice("words", "说得不清楚")],
      showIf: { question: "csat", atMost: 2 },
    },
    { id: "again", text: inBoth("还来吗？"), kind: "choice", choices: [choice("yes", "来"), choice("no", "不来")] },
    { id: "more", text: inBoth("还想说什么？"), kind: "text", most: 200, optional: true },
  ],
});

const minute = 60_000;
/** The phone's clock is an hour behind the clinic's. */
const behind = 60 * minute;
/** Minutes from now by the clinic's clock, as the phone's clock says it. */
const phone = (minutes: number) => now + minutes * minute - behind;
const clinics = (minutes: number) => (now + minutes * minute) as typeof now;

const ours = (change: Partial<Draft>): Draft => ({
  ...{ sheetId: "sheet-visit", version: 1 },
  draftId: "ours",
  answers: { csat: 4, again: "yes" },
  at: "more",
  unsent: {},
  revision: 2,
  ...change,
});
const theirs = (answers: SurveyAnswers, savedAt: number, draftId?: string) => ({
  answers,
  at: "again",
  savedAt: clinics(savedAt),
  ...(draftId === undefined ? {} : { draftId }),
});
const open = (revision: number, draft?: ReturnType<typeof theirs>) => ({
  ...openSheet(asked, now, draft === undefined ? { revision } : { revision, draft }),
  readAt: phone(0),
});

interface Row {
  readonly what: string;
  readonly open: object;
  readonly ours: Draft;
  readonly answers: SurveyAnswers;
  readonly revision: number;
  readonly told?: "merged";
  readonly unsent?: readonly string[];
  readonly at?: string;
}

const rows: readonly Row[] = [
  {
    what: "the copy of the first opening is older than the draft: the draft stays, with its own number",
    open: open(0),
    ours: ours({ unsent: { more: phone(-1) }, answers: { csat: 4, more: "停车难" } }),
    answers: { csat: 4, more: "停车难" },
    revision: 2,
    unsent: ["more"],
  },
  {
    what: "the clinic has what this phone kept last: what was added without a network stays",
    open: open(2, theirs({ csat: 4 }, -600, "ours")),
    ours: ours({ unsent: { more: phone(-900) }, answers: { csat: 4, more: "停车难" } }),
    answers: { csat: 4, more: "停车难" },
    revision: 2,
    unsent: ["more"],
  },
  {
    what: "the receipt of one's own keeping was lost: nobody else was at it, and nobody is told so",
    open: open(3, theirs({ csat: 1 }, -1, "ours")),
    ours: ours({ unsent: { csat: phone(-2), again: phone(-3) } }),
    answers: { csat: 4, again: "yes" },
    revision: 3,
    unsent: ["csat", "again"],
  },
  {
    what: "another phone answered other questions: both are kept, and it is told",
    open: open(5, theirs({ csat: 4, more: "护士很细心" }, -1, "theirs")),
    ours: ours({ unsent: { again: phone(-30) } }),
    answers: { csat: 4, again: "yes", more: "护士很细心" },
    revision: 5,
    told: "merged",
    unsent: ["again"],
    at: "again",
  },
  {
    what: "another phone answered the same question before: what was answered here later counts, by the clinic's clock",
    open: open(5, theirs({ csat: 2, why: ["wait"] }, -10, "theirs")),
    ours: ours({ answers: { csat: 4 }, unsent: { csat: phone(-9) } }),
    answers: { csat: 4, why: ["wait"] },
    revision: 5,
    told: "merged",
    unsent: ["csat"],
    at: "more",
  },
  {
    what: "another phone answered the same question later: that counts",
    open: open(5, theirs({ csat: 2, why: ["wait"] }, -8, "theirs")),
    ours: ours({ answers: { csat: 4 }, unsent: { csat: phone(-9) } }),
    answers: { csat: 2, why: ["wait"] },
    revision: 5,
    told: "merged",
    unsent: [],
    at: "again",
  },
  {
    what: "an answer taken back here later is gone",
    open: open(5, theirs({ csat: 4, more: "旧话" }, -10)),
    ours: ours({ answers: { csat: 4 }, unsent: { more: phone(-9) } }),
    answers: { csat: 4 },
    revision: 5,
    told: "merged",
    unsent: ["more"],
    at: "more",
  },
  {
    what: "another phone has only what is here as well: nobody has to be told",
    open: open(5, theirs({ csat: 4 }, -1)),
    ours: ours({ unsent: { again: phone(-9) } }),
    answers: { csat: 4, again: "yes" },
    revision: 5,
    unsent: ["again"],
    at: "again",
  },
  {
    what: "the same answers: hidden ones of here stay, nobody is told",
    open: open(5, theirs({ csat: 4, again: "yes" }, -1)),
    ours: ours({ answers: { csat: 4, why: ["wait"], again: "yes" } }),
    answers: { csat: 4, why: ["wait"], again: "yes" },
    revision: 5,
    unsent: [],
  },
  {
    what: "the clinic keeps nothing: what is here goes on",
    open: open(4),
    ours: ours({}),
    answers: { csat: 4, again: "yes" },
    revision: 4,
    unsent: [],
  },
];

test.each(rows)("$what", (row) => {
  const { draft, told } = takeUp(row.open, row.ours);
  expect(draft.answers).toEqual(row.answers);
  expect(draft.revision).toBe(row.revision);
  expect(draft.draftId).toBe("ours");
  expect(told).toBe(row.told);
  expect(Object.keys(draft.unsent)).toEqual(row.unsent);
  expect(draft.at).toBe(row.at ?? "more");
});

test("a copy that was kept before the phone wrote down when it came is taken at its word", () => {
  const { readAt: _, ...before } = open(5, theirs({ csat: 2 }, -10));
  const { draft } = takeUp(before, ours({ answers: { csat: 4 }, unsent: { csat: clinics(-9) } }));
  expect(draft.answers).toEqual({ csat: 4 });
});
