import type { AppreciationRow } from "@shared/contract/referral-views";
import { ask } from "../app/ask";

/** Asks for every decided row, page after page. */
export async function everyDecided(): Promise<readonly AppreciationRow[]> {
  const rows: AppreciationRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await ask("appreciation.show", { state: "decided", ...(cursor !== undefined && { cursor }) });
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return rows;
}
