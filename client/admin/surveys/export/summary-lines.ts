import type { ResultView } from "@shared/contract/survey-views";
import type { ResultPart } from "@shared/survey/result-part";
import { exportWords, resultWords } from "../../words/survey-result-words";
import { answerRows } from "../results/answer-rows";
import type { ExportCell } from "./export-table";

type Line = readonly ExportCell[];

const { kinds } = exportWords;
const steps = ["issued", "shown", "answered", "declined"] as const;

const share = (part: number, whole: number): ExportCell =>
  whole === 0 ? undefined : Math.round((part / whole) * 10_000) / 10_000;
const rounded = (mean: number | undefined): ExportCell =>
  mean === undefined ? undefined : Math.round(mean * 10_000) / 10_000;

function questionLines(part: ResultPart, { survey }: ResultView): readonly Line[] {
  return survey.questions.flatMap((question) => {
    const result = part.questions.find(({ questionId }) => questionId === question.id);
    if (!result) return [];
    const head = [part.title, kinds.question, question.text.zh] as const;
    return [
      [...head, resultWords.answered, result.answered, undefined, rounded(result.mean)],
      ...(question.mayDecline ? [[...head, resultWords.declined, result.declined]] : []),
      ...answerRows(question).map(({ key, title }) => {
        const count = result.counts[key] ?? 0;
        return [...head, title, count, share(count, result.answered)];
      }),
    ];
  });
}

function scoreLines(part: ResultPart, { survey }: ResultView): readonly Line[] {
  return survey.scores.flatMap((score) => {
    const result = part.scores.find(({ scoreId }) => scoreId === score.id);
    if (!result) return [];
    const head = [part.title, kinds.score, score.title] as const;
    return [
      [...head, "", result.count, undefined, rounded(result.mean)],
      ...score.bands.map(({ id, label }) => {
        const count = result.bands[id] ?? 0;
        return [...head, label, count, share(count, result.count)];
      }),
    ];
  });
}

function partLines(part: ResultPart, view: ResultView): readonly Line[] {
  if (part.suppressed) return [[part.title, resultWords.hidden(view.leastShown)]];
  return [
    ...steps.map((step) => [
      part.title,
      kinds.funnel,
      resultWords[step],
      "",
      part[step],
      share(part[step], part.issued),
    ]),
    ...questionLines(part, view),
    ...scoreLines(part, view),
  ];
}

const weekLines = ({ trend, survey, leastShown }: ResultView): readonly Line[] =>
  trend.flatMap(({ week, issued, answered, means, suppressed }): readonly Line[] => {
    const head = [resultWords.everybody, kinds.trend, week] as const;
    if (suppressed) return [[...head, resultWords.hidden(leastShown)]];
    return [
      [...head, resultWords.issued, issued],
      [...head, resultWords.answered, answered, share(answered, issued)],
      ...survey.scores.flatMap(({ id, title }) =>
        means[id] === undefined ? [] : [[...head, title, undefined, undefined, rounded(means[id])]],
      ),
    ];
  });

/** What the page shows, one figure a line, so that a spreadsheet can sort and draw it any way. */
export const summaryLines = (view: ResultView): readonly Line[] => [
  exportWords.summaryColumns,
  ...view.parts.flatMap((part) => partLines(part, view)),
  ...weekLines(view),
];
