import { isPrivate } from "./is-private";
import type { Survey } from "./survey";

/** Whether only the patient may fill a survey in, so that nobody is called about it: private, anonymous, or by consent. */
export const ownWordsOnly = (survey: Survey): boolean =>
  isPrivate(survey) || survey.consent !== undefined || survey.privacy === "anonymous";
