import type { Instant } from "@shared/calendar/instant";
import { companionState, withinCare } from "@shared/companion/companion-state";
import type { CompanionList, CompanionRow } from "@shared/contract/referral-views";
import type { CareToGive } from "../store/companions";
import type { CompanionRecord } from "../store/referral-records";
import { mayGiveFor } from "./own-care";

/** A card as its giver sees it; not who opened it. */
export function companionRow(
  record: CompanionRecord,
  { ended }: Pick<CareToGive, "ended">,
  now: Instant,
): CompanionRow {
  const { _id, label, from, until, takenAt } = withinCare(record, ended?.at);
  return {
    companionId: _id,
    label,
    from,
    until,
    state: companionState({ ...record, until }, now),
    ...(takenAt === undefined ? {} : { takenAt }),
  };
}

/** Every card made for a follow-up, the newest first, and whether one more may be. */
export const companionRows = (care: CareToGive, openid: string, now: Instant): CompanionList => ({
  ...mayGiveFor(care, openid, now),
  rows: [...care.made].sort((one, other) => other.from - one.from).map((record) => companionRow(record, care, now)),
});
