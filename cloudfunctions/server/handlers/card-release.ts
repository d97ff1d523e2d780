import { clinicDateAt } from "@shared/calendar/instant";
import { checkCard } from "@shared/card/check-card";
import { mayRelease } from "@shared/card/may-release";
import { cardVersion, cardVersionRow } from "../carding/card-version";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { releaseCard } from "../store/cards";
import type { CardRecord } from "../store/referral-records";

type Input = Parameters<Handler<"card.release">>[0];

/** Two pairs of eyes on exactly this content. */
function mustBeSeenByAnother(record: CardRecord, { contentHash }: Input, { staff }: StaffContext): void {
  if (!mayRelease(staff, record.editors)) throw refuse("conflict", { field: "version", reason: "ownWork" });
  if (record.contentHash !== contentHash) throw refuse("conflict", { field: "contentHash", reason: "contentChanged" });
  if (record.state === "retired") throw refuse("conflict", { field: "version", reason: "retired" });
}

/** Puts exactly the content that was on the screen in force, when nothing is wrong with it; released before: as it is. */
export const cardRelease: Handler<"card.release"> = async (input, context) => {
  const { staff, now } = context;
  const record = await cardVersion(input.version);
  mustBeSeenByAnother(record, input, context);
  if (record.state === "released") return cardVersionRow(input.version, now);
  const [wrong] = checkCard(record.card, clinicDateAt(now));
  if (wrong) throw refuse("invalidInput", { field: `card.${wrong.field}`, reason: wrong.reason });
  await releaseCard(record, { id: staff.id, name: staff.name }, now);
  const row = await cardVersionRow(input.version, now);
  if (row.state !== "released" || row.contentHash !== input.contentHash)
    throw refuse("conflict", { field: "version", reason: "changedMeanwhile" });
  return row;
};
