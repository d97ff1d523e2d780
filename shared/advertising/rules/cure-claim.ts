import { ruleWords } from "../rule-words";
import { conceiving } from "./cure-claim/conceiving";
import { cureRates } from "./cure-claim/cure-rates";
import { cureWords } from "./cure-claim/cure-words";
import { ended } from "./cure-claim/ended";
import { english } from "./cure-claim/english";
import { harmless } from "./cure-claim/harmless";
import { plainWords } from "./cure-claim/plain-words";
import { ridOfComplaints } from "./cure-claim/rid-of-complaints";
import { vouched } from "./cure-claim/vouched";
import { wellAgain } from "./cure-claim/well-again";

/** Promises or figures of cure, relief or conception. */
export const cureClaim = ruleWords(
  "cureClaim",
  [
    ...cureWords,
    ...vouched,
    ...cureRates,
    ...ridOfComplaints,
    ...conceiving,
    ...wellAgain,
    ...ended,
    ...plainWords,
    ...english,
  ],
  harmless,
  true,
);
