import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { Random } from "../random";
import type { GrantWallet } from "../reminding/grant-wallet";

/** The first taps, when the person sets up the plan: WeChat asks for three templates at once. */
export function firstTaps(wallet: GrantWallet, at: Instant, random: Random): void {
  const times = random.between(1, 3);
  for (let tap = 0; tap < times; tap += 1) wallet.tap(["followUp", "visitToday", "reply"], after(at, minutes(tap)));
}
