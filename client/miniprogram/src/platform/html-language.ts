/** Only browsers have a document whose language can be named. */
export const nameLanguage = (_language: "zh" | "en"): void => undefined;
