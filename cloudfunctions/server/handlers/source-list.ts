import type { SourceRow } from "@shared/contract/referral-views";
import type { Handler } from "../handler";
import { clinicCodes, countsOf } from "../store/clinic-codes";
import { sourceRow } from "../views/source-row";

/** Each code takes three counts; of so many codes they are asked for at the same time. */
const codesAtOnce = 20;

/**
 * The clinic's own codes, newest first, with how far people came through each: one read, and three counts a code. Ended ones
 * stay in the list, as what they brought stays true.
 */
export const sourceList: Handler<"source.list"> = async () => {
  const codes = await clinicCodes();
  const rows: SourceRow[] = [];
  for (let from = 0; from < codes.length; from += codesAtOnce) {
    const some = codes.slice(from, from + codesAtOnce);
    rows.push(...(await Promise.all(some.map(async (code) => sourceRow(code, await countsOf(code._id))))));
  }
  return { rows };
};
