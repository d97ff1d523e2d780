import { type Balance, emptyBalance, emptyLedger, type Ledger } from "@shared/grant/ledger";
import type { TemplateName } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";

type Given = Readonly<Partial<Record<TemplateName, number | Partial<Balance>>>>;

/** The ledger of somebody who said yes so many times to these templates, or whose balances stand as told. */
export function ledgerOf(given: Given, rest: Partial<Ledger> = {}): Ledger {
  const balances = Object.entries(given).map(([name, said]) => {
    const told = typeof said === "number" ? { granted: said } : said;
    return [templateDefaults[name as TemplateName].id, { ...emptyBalance, ...told }];
  });
  return { ...emptyLedger, balances: Object.fromEntries(balances), ...rest };
}
