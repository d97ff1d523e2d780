import type { Condition } from "@shared/survey/condition";
import type { Survey } from "@shared/survey/survey";
import type { SurveyQuestion } from "@shared/survey/survey-question";

/** What a line says about its question or score. */
export type Relation = "chose" | "notChose" | "atLeast" | "atMost" | "answered" | "notAnswered" | "declined";

/** What a line is about. */
export type Subject =
  | { readonly kind: "question"; readonly question: SurveyQuestion }
  | { readonly kind: "score"; readonly id: string };

/** The line without a "not" before it. */
const bare = (row: Condition): Condition => ("not" in row ? row.not : row);

const keyOf = ({ kind, id }: { readonly kind: Subject["kind"]; readonly id: string }): string => `${kind}:${id}`;

/** The subject as one word, for a list to choose from. */
export const subjectKey = (subject: Subject): string =>
  keyOf({ kind: subject.kind, id: subject.kind === "question" ? subject.question.id : subject.id });

/** What a line is about, as `subjectKey` names it. */
export function rowSubject(row: Condition): string {
  const line = bare(row);
  if ("question" in line) return keyOf({ kind: "question", id: line.question });
  return "score" in line ? keyOf({ kind: "score", id: line.score }) : "";
}

/** Everything a condition may speak of: those of the questions that are answered, and the scores where they exist. */
export const subjectsOf = (questions: readonly SurveyQuestion[], scores: Survey["scores"] = []): readonly Subject[] => [
  ...questions.filter(({ kind }) => kind !== "note").map((question) => ({ kind: "question" as const, question })),
  ...scores.map(({ id }) => ({ kind: "score" as const, id })),
];

const valued = (question: SurveyQuestion): boolean =>
  question.kind === "scale" ||
  question.kind === "number" ||
  (question.kind === "choice" && question.choices.every(({ value }) => value !== undefined));

/** What can be said about a subject; inside a list of lines nothing is turned round when `plain`. */
export function relationsOf(subject: Subject, plain: boolean): readonly Relation[] {
  if (subject.kind === "score") return ["atMost", "atLeast"];
  const { question } = subject;
  const listed = question.kind === "choice" || question.kind === "choices";
  const all: readonly Relation[] = [
    ...(listed ? (["chose", "notChose"] as const) : []),
    ...(valued(question) ? (["atMost", "atLeast"] as const) : []),
    "answered",
    "notAnswered",
    ...(question.mayDecline ? (["declined"] as const) : []),
  ];
  return plain ? all.filter((relation) => relation !== "notChose" && relation !== "notAnswered") : all;
}

/** What a line says. */
export function relationOf(row: Condition): Relation {
  const line = bare(row);
  const turned = row !== line;
  if ("chose" in line) return turned ? "notChose" : "chose";
  if ("is" in line) return line.is === "declined" ? "declined" : turned ? "notAnswered" : "answered";
  return "atLeast" in line ? "atLeast" : "atMost";
}

/** The number a line compares with. */
export function rowNumber(row: Condition): number | undefined {
  const line = bare(row);
  if ("atLeast" in line) return line.atLeast;
  return "atMost" in line ? line.atMost : undefined;
}

/** The choices a line names. */
export function rowChoices(row: Condition): readonly string[] {
  const line = bare(row);
  return "chose" in line ? line.chose : [];
}

/** A line that says this about that subject; number and choices are taken where they fit. */
export function makeRow(
  subject: Subject,
  relation: Relation,
  { number, chose }: { readonly number: number; readonly chose: readonly string[] },
): Condition {
  const limit = relation === "atLeast" ? { atLeast: number } : { atMost: number };
  if (subject.kind === "score") return { score: subject.id, ...limit };
  const question = subject.question.id;
  switch (relation) {
    case "chose":
      return { question, chose };
    case "notChose":
      return { not: { question, chose } };
    case "answered":
    case "declined":
      return { question, is: relation };
    case "notAnswered":
      return { not: { question, is: "answered" } };
    default:
      return { question, ...limit };
  }
}

/** The line with which a subject begins. */
export function firstRow(subject: Subject, plain: boolean): Condition {
  const number = subject.kind === "question" && subject.question.kind === "scale" ? subject.question.from + 1 : 0;
  return makeRow(subject, relationsOf(subject, plain)[0] ?? "answered", { number, chose: [] });
}
