import type { Survey } from "../survey";
import { tag } from "./tag";
import { wordsQuestion } from "./words-question";

/** What somebody would not say to our faces; nothing leads from it to the person. */
export const honestWord: Survey = {
  id: "honestWord",
  version: 1,
  title: { zh: "有什么话不方便当面说", en: "What you would rather not say to us in person" },
  intro: {
    zh: "不记名字，只记是哪个月写的，我们查不出是谁写的，所以也没法回您电话。想要回音，请到“我的意见进展”里留言。",
    en: "No name is kept, only the month. We cannot find out who wrote it, so we cannot call you back. If you want an answer, please write to us under “My feedback”.",
  },
  minutes: 1,
  purpose: "experience",
  privacy: "anonymous",
  daysApart: 90,
  licence: { kind: "own" },
  questions: [
    {
      id: "about",
      kind: "choices",
      text: { zh: "是关于哪方面的？可以选几个。", en: "What is it about? Choose as many as fit." },
      choices: [
        tag("people", "对待人的态度", "How people treat me"),
        tag("skill", "治疗和护理", "Treatment and care"),
        tag("fees", "收费", "Fees"),
        tag("privacy", "隐私", "Privacy"),
        tag("pressed", "被催着做决定", "Being pressed to decide"),
        tag("place", "环境和等候", "The rooms and the wait"),
        tag("nothing", "都挺好，没什么", "All is well"),
      ],
    },
    {
      id: "again",
      kind: "choice",
      text: { zh: "因为这件事，您想过不再来吗？", en: "Have you thought of not coming back because of it?" },
      showIf: { question: "about", chose: ["people", "skill", "fees", "privacy", "pressed", "place"] },
      choices: [tag("no", "没有", "No"), tag("yes", "想过", "Yes"), tag("unsure", "说不好", "I am not sure")],
    },
    wordsQuestion(
      { zh: "请随便写，几个字也行。", en: "Write whatever you like; a few words will do." },
      { zh: "请不要写名字和电话。", en: "Please leave out names and telephone numbers." },
    ),
  ],
  scores: [],
  concerns: [],
  closings: [
    {
      text: {
        zh: "谢谢您的实话。我们会认真看。",
        en: "Thank you for your frankness. We read every word.",
      },
    },
  ],
};
