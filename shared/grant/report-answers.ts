import type { Instant } from "../calendar/instant";
import { type Balance, balanceOf, type Ledger } from "./ledger";

/** What the person answered to one template in WeChat's pop-up. `filter`: WeChat did not ask. */
export interface PopUpAnswer {
  readonly templateId: string;
  readonly answer: "accept" | "reject" | "ban" | "filter";
}

/** Nobody needs more unspent yeses to one template; a phone that reports more is not believed. */
export const mostUnspent = 20;

const unspent = ({ granted, reserved, spent, void: taken }: Balance) => granted - reserved - spent - taken;

function answered(balance: Balance, answer: PopUpAnswer["answer"]): Balance {
  if (answer === "accept") {
    const granted = unspent(balance) < mostUnspent ? balance.granted + 1 : balance.granted;
    return { ...balance, granted, standing: "open" };
  }
  if (answer === "reject") return { ...balance, refused: balance.refused + 1 };
  return answer === "ban" ? { ...balance, refused: balance.refused + 1, standing: "banned" } : balance;
}

/**
 * Books the answers of one tap: each yes is good for one message. A pop-up without any yes counts as a refusal, so that
 * nobody is asked again and again. Somebody who answers is reachable, and reads.
 */
export function reportAnswers(ledger: Ledger, answers: readonly PopUpAnswer[], now: Instant): Ledger {
  const asked = answers.filter(({ answer }) => answer !== "filter");
  if (asked.length === 0) return ledger;
  const balances = { ...ledger.balances };
  for (const { templateId, answer } of asked) {
    balances[templateId] = answered(balanceOf({ balances }, templateId), answer);
  }
  const { unreachable: _, refusedAt, ...rest } = ledger;
  const accepted = asked.some(({ answer }) => answer === "accept");
  if (accepted) return { ...rest, balances, refusals: 0, unread: 0 };
  return { ...rest, balances, unread: 0, refusals: ledger.refusals + 1, refusedAt: now };
}
