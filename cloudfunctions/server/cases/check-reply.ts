import { lintReply } from "@shared/triage/lint-reply";
import { refuse } from "../refusal";

/** Refuses words to a patient that hold a diagnosis, a drug or a dose: those belong in the licensed system. */
export function checkReply(field: string, text: string): void {
  const [found] = lintReply(text);
  if (found) throw refuse("invalidInput", { field, reason: found.kind });
}
