import { after, clinicDateAt, clinicTime, days, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { MyCase } from "@shared/contract/case-views";
import type { EndpointName, OutputOf, ParsedOf } from "@shared/contract/contract";
import type { Problem, Reply } from "@shared/contract/problem";
import type { MySheet, OpenSheet } from "@shared/contract/survey-views";
import { sheetProblem } from "@shared/survey/check-sheet";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";

type Answers = { [N in EndpointName]?: (input: never) => Reply<OutputOf<N>> };

/** The part of the clinic that asks and listens. It keeps what it gets and answers by the contract. */
export interface SurveyStandIn {
  /** The clinic's clock, for sheets. */
  now: Instant;
  open: readonly OpenSheet[];
  cases: readonly MyCase[];
  /** Whom the clinic has on duty; goes along while an alarm is open. */
  crisis: OutputOf<"case.mine">["crisis"];
  /** Case of a sheet's receipt. */
  concerned: boolean;
  /** Why a sheet cannot be opened any more. */
  readonly over: Map<string, Problem>;
  readonly kept: Map<string, ParsedOf<"sheet.keep">>;
  readonly submitted: ParsedOf<"sheet.submit">[];
  readonly declined: string[];
  readonly raised: ParsedOf<"sheet.alarm">[];
  readonly filed: ParsedOf<"complaint.file">[];
  readonly said: ParsedOf<"case.answer">[];
  readonly answers: Answers;
}

const inBoth = (zh: string) => ({ zh, en: `(en) ${zh}` });
export const choice = (id: string, text: string, value?: number) => ({
  id,
  text: inBoth(text),
  ...(value === undefined ? {} : { value }),
});

/** A survey of the clinic's own words, named, with nothing in it, unless told otherwise. */
export const survey = (change: Partial<Survey> & Pick<Survey, "id" | "questions">): Survey => ({
  version: 1,
  title: inBoth("就诊感受"),
  intro: inBoth("想听听您对这次就诊的看法。"),
  minutes: 2,
  purpose: "experience",
  privacy: "named",
  licence: { kind: "own" },
  scores: [],
  concerns: [],
  closings: [{ text: inBoth("谢谢您花时间告诉我们。") }],
  ...change,
});

export const sheetOf = (survey: Survey, now: Instant, change: Partial<MySheet> = {}): MySheet => ({
  sheetId: `sheet-${survey.id}`,
  surveyId: survey.id,
  title: survey.title,
  minutes: survey.minutes,
  anonymous: survey.privacy === "anonymous",
  patientName: "张桂兰",
  issuedAt: now,
  closesAt: after(now, days(5)),
  begun: false,
  ...change,
});

export const openSheet = (survey: Survey, now: Instant, change: Partial<OpenSheet> = {}): OpenSheet => ({
  now,
  sheet: sheetOf(survey, now),
  survey,
  revision: 0,
  clinic: {
    name: "示例门诊部",
    emergencyPhone: "021-5550-1234",
    serviceHours: "周一至周日 09:00–18:00",
    address: "示例路 1 号",
  },
  ...change,
});

export const caseOf = (now: Instant, change: Partial<MyCase> = {}): MyCase => ({
  caseId: "case-1",
  kind: "lowScore",
  patientName: "张桂兰",
  state: "open",
  owner: { id: "lin", name: "林护士" },
  openedAt: now,
  dueAt: clinicTime(addDays(clinicDateAt(now), 1), 18),
  steps: [{ at: now, kind: "opened" }],
  mayConfirm: false,
  ...change,
});

const done = <T>(data: T) => ({ ok: true, data }) as const;
const refused = (problem: Problem) => ({ ok: false, problem }) as const;
const wrong = (open: OpenSheet, answers: SurveyAnswers, partial: boolean) => {
  const found = sheetProblem(open.survey, answers, { partial });
  return found === undefined ? undefined : refused({ code: "invalidInput", ...found });
};

export function createSurveys(now: Instant): SurveyStandIn {
  const find = (sheetId: string) => standIn.open.find(({ sheet }) => sheet.sheetId === sheetId);
  const close = (sheetId: string) => {
    standIn.open = standIn.open.filter(({ sheet }) => sheet.sheetId !== sheetId);
  };
  const receipt = (sheetId: string, { survey }: Pick<OpenSheet, "survey">): OutputOf<"sheet.submit"> => ({
    sheetId,
    closing: survey.closings[0]?.text ?? inBoth(""),
    ...(survey.privacy === "anonymous" ? {} : { answeredAt: now }),
    cases: standIn.concerned ? [caseOf(now)] : [],
  });
  const receipts = new Map<string, OutputOf<"sheet.submit">>();
  const crisis = () => caseOf(now, { caseId: "crisis", kind: "crisis", dueAt: after(now, minutes(15)) });
  const answers: Answers = {
    "sheet.mine": () => done({ now, sheets: standIn.open.map(({ sheet }) => sheet) }),
    "sheet.open": ({ sheetId }: ParsedOf<"sheet.open">) => {
      const open = find(sheetId);
      if (open !== undefined) return done({ ...open, now: standIn.now });
      return refused(standIn.over.get(sheetId) ?? { code: "notFound" });
    },
    "sheet.keep": (input: ParsedOf<"sheet.keep">) => {
      const open = find(input.sheetId);
      if (open === undefined) return refused({ code: "notFound" });
      if (input.revision !== open.revision) return refused({ code: "conflict", reason: "changedMeanwhile" });
      const problem = wrong(open, input.answers, true);
      if (problem !== undefined) return problem;
      standIn.kept.set(input.sheetId, input);
      const { answers, at, draftId } = input;
      const from = { ...(at === undefined ? {} : { at }), ...(draftId === undefined ? {} : { draftId }) };
      const saved = { ...open, revision: open.revision + 1, draft: { answers, savedAt: standIn.now, ...from } };
      standIn.open = standIn.open.map((one) => (one === open ? saved : one));
      return done({ revision: saved.revision });
    },
    "sheet.submit": (input: ParsedOf<"sheet.submit">) => {
      const over = standIn.over.get(input.sheetId);
      if (over !== undefined) return refused(over);
      const before = receipts.get(input.sheetId);
      if (before !== undefined) return done(before);
      const open = find(input.sheetId);
      if (open === undefined) return refused({ code: "notFound" });
      const problem = wrong(open, input.answers, false);
      if (problem !== undefined) return problem;
      standIn.submitted.push(input);
      receipts.set(input.sheetId, receipt(input.sheetId, open));
      close(input.sheetId);
      return done(receipt(input.sheetId, open));
    },
    "sheet.decline": ({ sheetId }: ParsedOf<"sheet.decline">) => {
      standIn.declined.push(sheetId);
      close(sheetId);
      return done({ sheetId });
    },
    "sheet.alarm": (input: ParsedOf<"sheet.alarm">) => {
      standIn.raised.push(input);
      return done({ case: crisis() });
    },
    "case.mine": () => done({ cases: standIn.cases, ...(standIn.crisis && { crisis: standIn.crisis }) }),
    "complaint.file": (input: ParsedOf<"complaint.file">) => {
      standIn.filed.push(input);
      const filed = caseOf(now, { caseId: "complaint-1", kind: "complaint" });
      standIn.cases = [filed, ...standIn.cases];
      return done({ case: filed });
    },
    "case.answer": (input: ParsedOf<"case.answer">) => {
      standIn.said.push(input);
      const one = standIn.cases.find(({ caseId }) => caseId === input.caseId);
      if (one === undefined) return refused({ code: "notFound", field: "caseId" });
      const { answer } = input;
      const said = { ...one, steps: [...one.steps, { at: now, ...answer }], mayConfirm: false };
      const next: MyCase = answer.kind === "reopened" ? { ...said, state: "open" } : said;
      standIn.cases = standIn.cases.map((other) => (other === one ? next : other));
      return done({ case: next });
    },
  };
  const standIn: SurveyStandIn = {
    now,
    open: [],
    cases: [],
    crisis: undefined,
    concerned: false,
    over: new Map(),
    kept: new Map(),
    submitted: [],
    declined: [],
    raised: [],
    filed: [],
    said: [],
    answers,
  };
  return standIn;
}
