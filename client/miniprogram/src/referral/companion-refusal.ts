import type { Problem } from "@shared/contract/problem";
import type { ProblemText } from "@/words/problem-words";
import { toDoWords } from "@/words/to-do-words";

/** What the one person reads when a list cannot be seen any more; `undefined` when trying again may help. */
export function companionRefusal({ code, reason }: Problem): ProblemText | undefined {
  const { refusals } = toDoWords;
  if (reason === "over" || reason === "revoked" || reason === "takenByOther") return refusals[reason];
  // a link that was cut short has no valid token in it
  return code === "notFound" || code === "invalidInput" ? refusals.unknown : undefined;
}
