import { after, clinicMinuteOfDay, type Instant } from "@shared/calendar/instant";
import { keptFor } from "@shared/referral/terms";
import { forgetOldProposals } from "../store/appreciations";
import { datingCompanions, forgetCompanions } from "../store/companions";
import { datingOrigins, forgetBringers } from "../store/forget-bringers";
import { dateOld } from "../store/forget-marks";
import { datingWays, forgetWays } from "../store/forget-ways";

/** The last tick of the day, on the clinic's clock, in minutes. */
const lastTick = 20 * 60 + 55;
const perBatch = 200;

/** Batch by batch while there is time and the last one was full; the next day goes on. */
async function inBatches(forget: (limit: number) => Promise<number>, hasTime: () => boolean): Promise<void> {
  while (hasTime() && (await forget(perBatch)) === perBatch);
}

/**
 * Once a day: of who came through whom nothing is kept longer than was agreed to, and of a card that was merely opened
 * nothing longer than it could count. What it costs grows with what is due, not with what is kept.
 */
export async function forgetReferrals(now: Instant, hasTime: () => boolean): Promise<void> {
  if (clinicMinuteOfDay(now) < lastTick) return;
  await forgetOldProposals(after(now, -keptFor));
  await dateOld(datingWays, hasTime);
  await dateOld(datingOrigins, hasTime);
  await dateOld(datingCompanions, hasTime);
  await inBatches((limit) => forgetBringers(now, limit), hasTime);
  await inBatches((limit) => forgetWays(now, limit), hasTime);
  await forgetCompanions(now);
}
