import { balanceOf } from "@shared/grant/ledger";
import { rejectTemplate } from "@shared/grant/reservation";
import { ledgerOf, saveLedger } from "../store/ledgers";

const mostTries = 8;

/** Somebody refused a template in WeChat's settings: nothing is left of it. A ledger nobody has is not made for it. */
export async function takeRefusal(openid: string, templateId: string): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const ledger = await ledgerOf(openid);
    if (ledger.revision === 0 || balanceOf(ledger, templateId).standing === "rejected") return;
    if (await saveLedger(ledger, rejectTemplate(ledger, templateId))) return;
  }
  throw new Error("the ledger of a refusal was changed too often at the same time");
}
