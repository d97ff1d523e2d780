import { hours, type Instant } from "@shared/calendar/instant";
import { mostWrongTokens } from "@shared/referral/terms";
import { contentHash } from "../content-hash";
import { countTry, triesSoFar } from "../store/token-tries";

/** What is tried; a wrong card closes no companion's list. */
type Tried = "card" | "companion";

/** One person in one hour. */
const triesId = (tried: Tried, openid: string, now: Instant): string =>
  contentHash(["tries", tried, openid, Math.floor(now / hours(1))]).slice(0, 32);

/** Whether somebody may still try codes in this hour. */
export const mayTry = async (tried: Tried, openid: string, now: Instant): Promise<boolean> =>
  (await triesSoFar(triesId(tried, openid, now))) < mostWrongTokens;

/** Notes that what somebody tried is no code of ours. */
export const noteWrongTry = (tried: Tried, openid: string, now: Instant): Promise<void> =>
  countTry(triesId(tried, openid, now));
