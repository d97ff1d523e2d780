import { days, type Instant } from "@shared/calendar/instant";
import { guardian } from "../people/family";
import { regulars } from "../people/regulars";
import type { ClinicCodeName } from "./clinic-codes";
import { placeAmongRegulars, type SharerName } from "./sharer-names";

const longAgo = days(120);

/** The WeChat users of people without a follow-up whom the clinic has known for long, always in the same order. */
export const longKnown = (seed: number, now: Instant): readonly string[] =>
  regulars(seed, now).flatMap(({ openid, since }) => (openid !== undefined && now - since > longAgo ? [openid] : []));

/** The WeChat user behind the name of somebody who passes the card on; `undefined` for a code of the clinic's own. */
export function sharerOpenid(name: SharerName | ClinicCodeName, seed: number, now: Instant): string | undefined {
  if (name === "stand" || name === "menu" || name === "banner") return undefined;
  if (name === "mu") return guardian.openid;
  const place = placeAmongRegulars(name);
  return place === undefined ? `demo-${name}` : longKnown(seed, now)[place];
}
