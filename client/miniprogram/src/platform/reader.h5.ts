import type { Reader } from "./reader";

/** How the person set up the browser. */
export const reader = (): Reader => ({
  language: navigator.language.startsWith("zh") ? "zh" : "en",
  wantsLargeType: false,
});
