import type { Choice } from "../survey-question";

/** A choice that can be tapped. */
export const tag = (id: string, zh: string, en: string, value?: number): Choice => ({
  id,
  text: { zh, en },
  ...(value === undefined ? {} : { value }),
});
