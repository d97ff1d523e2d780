import { nameLanguage } from "@/platform/html-language";
import { reader } from "@/platform/reader";

const { language } = reader();
nameLanguage(language);

/** The words in the language of the phone. Chinese comes first; English stands beside it, line by line. */
export const inLanguage = <W>(words: { readonly zh: W; readonly en: W }): W => words[language];

/** Whether the person reads Chinese; dates are written accordingly. */
export const readsChinese = language === "zh";
