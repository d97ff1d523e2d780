import type { SurveyQuestion } from "@shared/survey/survey-question";

/** What can be answered by tapping, in order: choices by name, a scale by number with the meaning of its ends. */
export function answerRows(question: SurveyQuestion): readonly { readonly key: string; readonly title: string }[] {
  if (question.kind === "choice" || question.kind === "choices") {
    return question.choices.map(({ id, text }) => ({ key: id, title: text.zh }));
  }
  if (question.kind !== "scale") return [];
  const { from, to, ends } = question;
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const number = from + step;
    const end = number === from ? ` ${ends.low.zh}` : number === to ? ` ${ends.high.zh}` : "";
    return { key: String(number), title: `${number}${end}` };
  });
}
