import { inLanguage } from "./in-language";

/** Words of the row that shows the clinic's card after a visit. */
export const cardAskWords = inLanguage({
  zh: {
    row: "门诊名片：转发给想了解本门诊的朋友",
    open: "打开名片",
    no: "不用了",
  },
  en: {
    row: "Clinic card: for a friend who wants to know about the clinic",
    open: "Open the card",
    no: "No thanks",
  },
});
