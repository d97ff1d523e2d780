import { after, type Instant } from "../calendar/instant";
import type { Referral } from "./referral";
import { keptFor, openLasts } from "./terms";

/** From when on nothing of a referral may be kept; `undefined` once nothing is. */
export function forgetAt({ state, openedAt }: Pick<Referral, "state" | "openedAt">): Instant | undefined {
  if (state === "withdrawn") return undefined;
  return after(openedAt, state === "opened" ? openLasts : keptFor);
}
