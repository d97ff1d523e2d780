import type { Survey } from "@shared/survey/survey";
import type { SurveyProblem } from "@shared/survey/survey-problem";

/** The parts of a survey besides its questions, in the order in which they are listed. */
export const wholeParts = ["about", "scores", "concerns", "closings"] as const;
type WholePart = (typeof wholeParts)[number];

/** What stands in the editor: a part of the whole, or one question by its id. */
export type DesignPart =
  | { readonly kind: "whole"; readonly part: WholePart }
  | { readonly kind: "question"; readonly id: string };

const questionMark = "q.";

/** The part as the page's address names it. */
export const partKey = (part: DesignPart): string => (part.kind === "whole" ? part.part : `${questionMark}${part.id}`);

/** The part an address names; the first question, or the survey as a whole, when it names none that is there. */
export function partOf(key: string | null, { questions }: Survey): DesignPart {
  const whole = wholeParts.find((part) => part === key);
  if (whole) return { kind: "whole", part: whole };
  const id = key?.startsWith(questionMark) ? key.slice(questionMark.length) : undefined;
  const question = questions.find((one) => one.id === id) ?? questions[0];
  return question ? { kind: "question", id: question.id } : { kind: "whole", part: "about" };
}

/** Where something that is wrong is put right. */
export function partOfProblem({ place }: SurveyProblem, { questions }: Survey): DesignPart {
  const [top, number] = place.split(".");
  const question = top === "questions" ? questions[Number(number)] : undefined;
  if (question) return { kind: "question", id: question.id };
  const whole = wholeParts.find((part) => part === top);
  return { kind: "whole", part: whole ?? "about" };
}

/** How many problems each part has, by `partKey`. */
export function problemCounts(problems: readonly SurveyProblem[], survey: Survey): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const key = partKey(partOfProblem(problem, survey));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
