import type { Question } from "../question";

export const painQuestion: Question = {
  id: "pain",
  kind: "pain",
  text: "此刻的疼痛程度？",
  hint: "0 = 无痛，10 = 能想象的最剧烈疼痛",
  fromDay: 0,
  toDay: null,
};

export const swellingQuestion: Question = {
  id: "swelling",
  kind: "choice",
  text: "和昨天相比，肿胀怎么样？",
  fromDay: 0,
  toDay: 30,
  options: [
    { id: "none", text: "没有肿" },
    { id: "less", text: "消了一些" },
    { id: "same", text: "差不多" },
    { id: "more", text: "更肿了" },
  ],
};

export const medicationQuestion: Question = {
  id: "medication",
  kind: "choice",
  text: "医生交代的药，按时用了吗？",
  fromDay: 0,
  toDay: 14,
  options: [
    { id: "all", text: "都按时用了", followed: 1 },
    { id: "some", text: "漏了几次", followed: 0.5 },
    { id: "none", text: "没有用", followed: 0 },
    { id: "notPrescribed", text: "没有开药" },
  ],
};

/** Cold packs are asked only on the days on which they are part of the instructions. */
export const coldCompressQuestion = (toDay: number): Question => ({
  id: "coldCompress",
  kind: "choice",
  text: "今天冷敷了吗？",
  fromDay: 0,
  toDay,
  options: [
    { id: "asTold", text: "按要求做了", followed: 1 },
    { id: "partly", text: "做了一部分", followed: 0.5 },
    { id: "no", text: "没有做", followed: 0 },
  ],
});
