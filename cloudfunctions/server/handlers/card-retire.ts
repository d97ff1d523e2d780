import { cardVersion, cardVersionRow } from "../carding/card-version";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { retireCard } from "../store/cards";

/** Takes a version out of force for good: the newest released one before it is seen again. Retired before: as it is. */
export const cardRetire: Handler<"card.retire"> = async ({ version }, { staff, now }) => {
  const record = await cardVersion(version);
  if (record.state === "draft") throw refuse("conflict", { field: "version", reason: "notReleased" });
  if (record.state === "released") await retireCard(record, { id: staff.id, name: staff.name }, now);
  return cardVersionRow(version, now);
};
