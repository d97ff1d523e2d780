import type { ExportRow } from "@shared/contract/survey-views";
import { rangeOf } from "@shared/survey/range-of";
import type { Score, Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import { pathwayTitles } from "../../words/pathway-titles";
import { answerWords } from "../../words/survey-answer-words";
import { exportWords } from "../../words/survey-result-words";
import type { ExportCell } from "./export-table";

/** A sheet with its number in this file. */
export interface NumberedRow extends ExportRow {
  readonly number: number;
}

/** One column of a file with a line for each sheet. */
export interface SheetColumn {
  readonly head: string;
  readonly means: string;
  readonly values: string;
  readonly of: (row: NumberedRow) => ExportCell;
}

const isPathway = (id: string): id is keyof typeof pathwayTitles => id in pathwayTitles;

const general: readonly SheetColumn[] = [
  { head: exportWords.id[0], means: exportWords.id[1], values: "", of: ({ number }) => number },
  { head: exportWords.week[0], means: exportWords.week[1], values: "", of: ({ week }) => week },
  {
    head: exportWords.pathway[0],
    means: exportWords.pathway[1],
    values: Object.values(pathwayTitles).join("、"),
    of: ({ pathwayId }) => (pathwayId !== undefined && isPathway(pathwayId) ? pathwayTitles[pathwayId] : pathwayId),
  },
  {
    head: exportWords.label[0],
    means: exportWords.label[1],
    values: Object.values(exportWords.labels).join("、"),
    of: ({ label }) => label && exportWords.labels[label],
  },
];

function taken({ answers }: ExportRow, questionId: string, choiceId: string): ExportCell {
  const answer = answers[questionId];
  if (answer === null) return exportWords.declined;
  return Array.isArray(answer) ? Number(answer.includes(choiceId)) : undefined;
}

function valuesOf(question: SurveyQuestion): string {
  const declined = question.mayDecline ? [exportWords.declined] : [];
  const own: Readonly<Record<SurveyQuestion["kind"], () => string>> = {
    choice: () => ("choices" in question ? question.choices.map(({ text }) => text.zh).join("、") : ""),
    choices: () => "",
    scale: () => ("ends" in question ? exportWords.number(question.from, question.to) : ""),
    number: () => exportWords.whole,
    text: () => exportWords.words,
    note: () => "",
  };
  return [own[question.kind](), ...declined, exportWords.empty].join("；");
}

/** A choice that counts has a second column with what it counts. */
function valueColumn(question: SurveyQuestion, head: string): readonly SheetColumn[] {
  const range = question.kind === "choice" ? rangeOf(question) : undefined;
  if (!range || question.kind !== "choice") return [];
  return [
    {
      head: exportWords.value(head),
      means: question.text.zh,
      values: question.choices.map(({ text, value }) => `${value ?? ""} ${text.zh}`).join("、"),
      of: ({ answers }) => question.choices.find(({ id }) => id === answers[question.id])?.value,
    },
  ];
}

function questionColumns(question: SurveyQuestion): readonly SheetColumn[] {
  const head = question.id;
  const means = question.text.zh;
  if (question.kind === "note") return [];
  if (question.kind === "choices") {
    return question.choices.map(({ id, text }) => ({
      head: exportWords.option(head, text.zh),
      means: exportWords.option(means, text.zh),
      values: exportWords.optionMeans,
      of: (row) => taken(row, question.id, id),
    }));
  }
  const of = ({ answers }: ExportRow): ExportCell => {
    const answer = answers[question.id];
    return typeof answer === "number" ? answer : answerWords(question, answer);
  };
  return [{ head, means, values: valuesOf(question), of }, ...valueColumn(question, head)];
}

const scoreOf = ({ scores }: ExportRow, id: string) => scores.find((score) => score.id === id);

const scoreColumns = ({ id, title, bands }: Score): readonly SheetColumn[] => [
  { head: title, means: title, values: "", of: (row) => scoreOf(row, id)?.value },
  {
    head: exportWords.band(title),
    means: title,
    values: bands.map(({ label }) => label).join("、"),
    of: (row) => bands.find((band) => band.id === scoreOf(row, id)?.band)?.label,
  },
];

/** The columns of a file with a line for each sheet of this survey. */
export const sheetColumns = ({ questions, scores }: Survey): readonly SheetColumn[] => [
  ...general,
  ...questions.flatMap(questionColumns),
  ...scores.flatMap(scoreColumns),
];
