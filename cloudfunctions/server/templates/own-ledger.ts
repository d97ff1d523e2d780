import { grantsLeft, type Ledger } from "@shared/grant/ledger";
import { mostUnspent } from "@shared/grant/report-answers";
import type { Template } from "@shared/template/template";
import { ledgerOf } from "../store/ledgers";
import { openidOfStaff } from "../store/staff";

/** The WeChat of a member of the team and what it has agreed to; nothing for who has not signed in on the phone yet. */
export async function ownLedger(staffId: string): Promise<{ openid: string; ledger: Ledger } | undefined> {
  const openid = await openidOfStaff(staffId);
  return openid === undefined ? undefined : { openid, ledger: await ledgerOf(openid) };
}

/** How many tests of a template a ledger is good for; a long-term yes has no number and counts as many. */
export const testsLeft = (ledger: Ledger | undefined, template: Template): number =>
  ledger === undefined ? 0 : Math.min(grantsLeft(ledger, template), mostUnspent);
