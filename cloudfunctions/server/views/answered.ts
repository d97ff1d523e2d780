import type { CheckInRecord as CheckInView } from "@shared/contract/staff-views";
import type { Plan } from "@shared/pathway/plan";
import type { CheckInRecord } from "../store/records";

type Answered = CheckInView["answered"];

function choicesIn(plan: Plan, choices: Readonly<Record<string, string>>): Answered {
  return plan.questions.flatMap((question) => {
    if (question.kind !== "choice") return [];
    const option = question.options.find(({ id }) => id === choices[question.id]);
    return option ? [{ question: question.text, answer: option.text, sign: option.sign !== undefined }] : [];
  });
}

/** The answers of a check-in in words, as the person read them. */
export function answeredInWords(plan: Plan, { answers, interrupted }: CheckInRecord): Answered {
  const signs = plan.signs.filter(({ id }) => answers.signs.includes(id)).map(({ text }) => text);
  const none = interrupted === true ? "还没有填到" : "以上都没有";
  return [
    { question: "疼痛", answer: `${answers.pain} 分`, sign: false },
    ...choicesIn(plan, answers.choices),
    { question: "现在有没有", answer: signs.length === 0 ? none : signs.join("；"), sign: signs.length > 0 },
    { question: "需要护士联系", answer: answers.needsContact ? "是" : "否", sign: answers.needsContact },
  ];
}
