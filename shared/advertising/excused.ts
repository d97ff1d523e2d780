import { isAsked } from "./excusing/asked";
import { cut } from "./excusing/clause";
import { isDenied, isDeniedInEnglish } from "./excusing/denied";
import { isWarned } from "./excusing/warned";
import type { RuleId } from "./rule-id";

/** A place in a text in which a rule found something. */
export interface Found {
  readonly rule: RuleId;
  readonly from: number;
  readonly to: number;
}

/** Whether what was found is denied, forbidden, warned of or, where that counts, only asked. */
export function isExcused(text: string, { rule, from, to }: Found, mayBeAsked: boolean): boolean {
  const found = text.slice(from, to);
  const [clause, tail] = cut(text, from, to, ",。;!?:");
  if (isDenied(rule, clause, found, tail) || isDeniedInEnglish(clause, found)) return true;
  const [sentence, after] = cut(text, from, to, "。;!?");
  return isWarned(sentence, found, after, text.slice(to, to + 60)) || isAsked(text, from, to, mayBeAsked);
}
