import type { Condition } from "../condition";
import type { SurveyQuestion } from "../survey-question";

const id = "need-contact";

/** Whether a nurse should call: asked wherever somebody might need one. */
export const contactQuestion: SurveyQuestion = {
  id,
  kind: "choice",
  text: { zh: "需要护士联系您吗？", en: "Would you like a nurse to contact you?" },
  choices: [
    { id: "yes", text: { zh: "是", en: "Yes" } },
    { id: "no", text: { zh: "否", en: "No" } },
  ],
};

export const wantsContact: Condition = { question: id, chose: ["yes"] };

export const contactClosing = {
  when: wantsContact,
  text: {
    zh: "谢谢您告诉我们。已经记下来了，护士会与您联系。如果很不舒服，请不要等，直接给我们打电话。",
    en: "Thank you for telling us. We have noted it and a nurse will contact you. If you feel very unwell, please do not wait: call us.",
  },
} as const;
