import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { AppreciationLedger } from "@shared/contract/referral-views";
import { givenIn, readAppreciation, thanksPage } from "../store/appreciations";
import { appreciationRow } from "../views/appreciation-row";

const rowsOnPage = 50;

/** Whether and how the clinic thanks, and a page of what is proposed or was decided. */
export async function ledgerPage(
  state: "proposed" | "decided",
  cursor: string | undefined,
  now: Instant,
): Promise<AppreciationLedger> {
  const [{ programme, revision }, { page, ...next }, { value }] = await Promise.all([
    readAppreciation(),
    thanksPage(state, cursor, rowsOnPage),
    givenIn(clinicDateAt(now).slice(0, 4)),
  ]);
  const rows = page.map((record) => appreciationRow(record, programme));
  return { programme, revision, rows, ...next, givenThisYear: value };
}
