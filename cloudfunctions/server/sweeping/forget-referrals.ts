import { after, clinicMinuteOfDay, days, type Instant } from "@shared/calendar/instant";
import { keptFor, openLasts } from "@shared/referral/terms";
import { forgetOldProposals } from "../store/appreciations";
import { forgetCompanions } from "../store/companions";
import { forgetBringers } from "../store/patients";
import { forgetAll, forgetOpened } from "../store/referrals";

/** Who had a companion card is known for a month after it was over, in milliseconds. */
const companionsKeptFor = days(30);
/** The last tick of the day, on the clinic's clock, in minutes. */
const lastTick = 20 * 60 + 55;

/**
 * Once a day: of who came through whom nothing is kept longer than was agreed to, and of a card that was merely opened
 * nothing longer than it could count. Some conditional writes, whatever is kept.
 */
export async function forgetReferrals(now: Instant): Promise<void> {
  if (clinicMinuteOfDay(now) < lastTick) return;
  await forgetOpened(after(now, -openLasts));
  await forgetAll(after(now, -keptFor));
  await forgetOldProposals(after(now, -keptFor));
  await forgetBringers(after(now, -keptFor));
  await forgetCompanions(after(now, -companionsKeptFor));
}
