import { clinicDateAt } from "@shared/calendar/instant";
import { mayNotOpen, type Opener } from "@shared/companion/may-not-open";
import { companionIdOf } from "../companions/companion-token";
import { careDays, shownCare } from "../companions/look-at-care";
import type { PersonContext } from "../context";
import type { Handler } from "../handler";
import { mayTry, noteWrongTry } from "../referring/token-tries";
import { refuse } from "../refusal";
import { clinicAt } from "../store/clinic";
import { type OpenedCare, type OpenedCompanion, openedCompanion, takeCompanion } from "../store/companions";
import type { CompanionRecord } from "../store/referral-records";

/** The card, unless it is none or the caller has tried too many that were none: then not even a right one opens. */
async function foundCard(token: string, { openid, now }: PersonContext): Promise<OpenedCompanion> {
  const [card, allowed] = await Promise.all([openedCompanion(companionIdOf(token)), mayTry("companion", openid, now)]);
  if (!allowed) throw refuse("tooMany", { field: "token", reason: "tooManyTries" });
  if (card) return card;
  await noteWrongTry("companion", openid, now);
  throw refuse("notFound", { field: "token" });
}

function openerOf({ openid, takenBy }: CompanionRecord, caller: string): Opener {
  if (caller === openid) return "giver";
  return caller === takenBy ? "companion" : "other";
}

/** The follow-up behind a card, once it is sure that the caller is the one person, or the patient. */
async function openCare(card: OpenedCompanion, { openid, now }: PersonContext): Promise<OpenedCare> {
  const opener = openerOf(card, openid);
  const closed = mayNotOpen(card, opener, now);
  if (closed) throw refuse("conflict", { reason: closed });
  const care = shownCare(card, now);
  if (!care) throw refuse("conflict", { reason: "over" });
  const taken = opener !== "other" || (await takeCompanion(card._id, openid, now));
  if (!taken) throw refuse("conflict", { reason: "takenByOther" });
  return care;
}

/** What one other person sees of somebody's recovery: that something is to be done and when, nothing of what for. */
export const companionView: Handler<"companion.view"> = async ({ token }, context) => {
  const { now } = context;
  const card = await foundCard(token, context);
  const care = await openCare(card, context);
  const { name, address, emergencyPhone: phone } = await clinicAt(now);
  const days = careDays(card, care, now);
  return { until: card.until, today: clinicDateAt(now), days, clinic: { name, address, phone } };
};
