import type { Score, Survey } from "../survey";
import { agreementQuestion } from "./agreement-question";

const awareness = [
  agreementQuestion("brush", "我每天早晚都刷牙。", "I brush my teeth every morning and evening."),
  agreementQuestion("between", "我会清洁牙缝（牙线、牙缝刷等）。", "I clean between my teeth (floss, small brushes)."),
  agreementQuestion(
    "regular",
    "没有不舒服，我也会定期检查牙齿。",
    "I have my teeth checked even when nothing bothers me.",
  ),
];

const sensitivity = [
  agreementQuestion("nervous", "一想到看牙，我就紧张。", "I get nervous at the thought of the dentist."),
  agreementQuestion(
    "bears-little",
    "治疗时稍有不舒服，我就很难忍。",
    "Even a little discomfort is hard for me to bear.",
  ),
  agreementQuestion("relaxes", "躺在治疗椅上，我能放松下来。", "I can relax in the treatment chair."),
];

const willingness = [
  agreementQuestion(
    "now",
    "牙的问题，我想现在就治好，不再拖。",
    "I want my teeth seen to now, without putting it off.",
  ),
  agreementQuestion("comes", "约好的时间，我会尽量来。", "I try to come at the time we agreed."),
  agreementQuestion(
    "cares",
    "治疗以后，我愿意照医生教的护理。",
    "Afterwards I am willing to do the care the doctor shows me.",
  ),
];

const subscale = (
  id: string,
  title: string,
  items: Score["items"],
  [low, middle, high]: readonly [string, string, string],
): Score => ({
  id,
  title,
  method: "sum",
  items,
  mayMiss: 0,
  bands: [
    { id: "low", upTo: 7, label: low },
    { id: "middle", upTo: 11, label: middle },
    { id: "high", upTo: 15, label: high },
  ],
});

const all = (questions: readonly { readonly id: string }[]): Score["items"] =>
  questions.map(({ id }) => ({ question: id }));

/** How somebody looks after their teeth, how hard treatment is for them, and whether they want it (C14). */
export const dentalAwareness: Survey = {
  id: "dentalAwareness",
  version: 1,
  title: { zh: "您和您的牙齿", en: "You and your teeth" },
  intro: {
    zh: "九个小问题，大约两分钟。没有对错，好让医生按您的情况慢慢来。",
    en: "Nine short questions, about two minutes. No answer is wrong: they help the doctor to go at your pace.",
  },
  minutes: 2,
  purpose: "care",
  privacy: "named",
  daysApart: 90,
  licence: { kind: "own" },
  questions: [...awareness, ...sensitivity, ...willingness],
  scores: [
    subscale("awareness", "口腔保健意识（3–15）", all(awareness), ["较弱（3–7）", "一般（8–11）", "较强（12–15）"]),
    subscale(
      "sensitivity",
      "治疗敏感度（3–15）",
      sensitivity.map(({ id }) => (id === "relaxes" ? { question: id, reversed: true } : { question: id })),
      ["不太紧张（3–7）", "有些紧张（8–11）", "很紧张，请放慢（12–15）"],
    ),
    subscale("willingness", "治疗意愿（3–15）", all(willingness), ["较弱（3–7）", "一般（8–11）", "较强（12–15）"]),
  ],
  concerns: [],
  closings: [
    {
      text: {
        zh: "谢谢您。如果治疗让您紧张，请告诉医生，我们可以慢一点、停一停。",
        en: "Thank you. If treatment makes you nervous, tell the doctor: we can go slowly and stop in between.",
      },
    },
  ],
};
