import type { CrisisProtocol } from "@shared/survey/survey-rule";

/** Digits, spaces and hyphens, as the server takes it. */
const phoneForm = /^[0-9+][0-9 -]{2,19}$/;

/** Whether somebody can be called under it. */
export const isPhone = (phone: string): boolean => phoneForm.test(phone.trim());

/** Whether everything is told that has to be known in a crisis. */
export const isComplete = ({ phone, steps, watched }: CrisisProtocol): boolean =>
  isPhone(phone) && steps.trim() !== "" && watched.trim() !== "";
