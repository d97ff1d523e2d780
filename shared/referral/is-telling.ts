import type { Referral } from "./referral";

/**
 * Why it does not count would say something about somebody's care or age: then one reason for both, the day alone, and
 * nothing that leads to either person.
 */
export const isTelling = ({ voidReason }: Pick<Referral, "voidReason">): boolean =>
  voidReason === "minor" || voidReason === "sensitiveCare";
