import type { Templates } from "../template/template";
import { grantsLeft, type Ledger } from "./ledger";

/** How many one-time yeses of a person are left, all templates together. */
export const yesesLeft = (ledger: Pick<Ledger, "balances">, templates: Templates): number =>
  Object.values(templates)
    .filter(({ kind }) => kind === "once")
    .reduce((sum, template) => sum + grantsLeft(ledger, template), 0);
