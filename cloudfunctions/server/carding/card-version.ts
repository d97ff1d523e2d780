import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { CardRow } from "@shared/contract/referral-views";
import { refuse } from "../refusal";
import { cardRecords, findCard } from "../store/cards";
import type { CardRecord } from "../store/referral-records";
import { cardRows } from "../views/card-row";

const unknown = () => refuse("notFound", { field: "version" });

/** One version as it is stored; refuses `notFound`. */
export async function cardVersion(version: number): Promise<CardRecord> {
  const record = await findCard(version);
  if (!record) throw unknown();
  return record;
}

/** One version as the team sees it after a change, beside all the others. */
export async function cardVersionRow(version: number, now: Instant): Promise<CardRow> {
  const rows = cardRows(await cardRecords(), clinicDateAt(now));
  const row = rows.find((one) => one.version === version);
  if (!row) throw unknown();
  return row;
}
