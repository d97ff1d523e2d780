import { percent } from "../../words/survey-rule-words";

/** "37.5%"; nothing to speak of when there is no whole. */
export const shareWords = (part: number, whole: number): string => (whole === 0 ? "—" : percent(part / whole));

/** A mean with at most two digits behind the point. */
export const meanWords = (mean: number): string => String(Math.round(mean * 100) / 100);
