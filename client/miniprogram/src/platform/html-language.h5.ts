/** Tells the browser, and through it a screen reader, which language the page speaks. */
export const nameLanguage = (language: "zh" | "en"): void => {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
};
