import { after, clinicDateAt, hours, type Instant } from "../calendar/instant";

/** What is known of a visit whose treatment is over. */
export interface AskFacts {
  /** When the patient came to the desk to pay and leave, or left. */
  readonly checkoutAt: Instant;
  /** The one tap on how it felt, 3 being the best. */
  readonly rated?: 1 | 2 | 3;
  /** The mark out of five of the survey about this very visit, when it was answered. */
  readonly mark?: number;
  /** Something the person is not content with is open. */
  readonly complains: boolean;
  readonly mayNotShare: boolean;
  /** The card was shown after a visit of this follow-up before. */
  readonly asked?: { readonly sameVisit: boolean; readonly answered: boolean };
}

const best = 3;
const goodMark = 4;

/** Until the end of the day and for three hours at least, while the person is still there or just home. */
const isFresh = (checkoutAt: Instant, now: Instant): boolean =>
  now >= checkoutAt && (clinicDateAt(checkoutAt) === clinicDateAt(now) || now < after(checkoutAt, hours(3)));

/** Nothing said is not a good score, and one bad score outweighs a good one. */
const wasGood = ({ rated = best, mark = goodMark }: AskFacts): boolean => rated === best && mark >= goodMark;

/**
 * Whether the card may be shown after a visit (C26): at checkout only, only to somebody who has just said that it was good,
 * once a follow-up, and never again after an answer.
 */
export function mayAsk(facts: AskFacts, now: Instant): boolean {
  const { checkoutAt, rated, mark, complains, mayNotShare, asked } = facts;
  if (mayNotShare || complains || !isFresh(checkoutAt, now)) return false;
  if (asked && (!asked.sameVisit || asked.answered)) return false;
  return (rated !== undefined || mark !== undefined) && wasGood(facts);
}
