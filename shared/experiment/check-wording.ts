import type { MessageKind } from "../message/message";
import { messagePhrase } from "../message/message-phrases";
import { mostOf, textProblem } from "../template/field-rules";
import { lockScreenWords } from "../template/lock-screen-words";
import type { Language } from "../template/template";
import type { TriedMessage, Variant } from "./experiment";
import type { PlanProblem } from "./plan-problem";

type Wording = Extract<Variant, { kind: "wording" }>;

const languages: readonly Language[] = ["zh", "en"];
const field = "thing";

function textProblems(place: string, text: string): readonly PlanProblem[] {
  const reason = textProblem(field, text);
  if (reason !== undefined)
    return [{ place, reason, ...(reason === "tooLong" ? { detail: String(mostOf(field)) } : {}) }];
  return lockScreenWords(text).map(({ word }) => ({ place, reason: "forbiddenWord", detail: word }));
}

/** Whether a card would read as it does now. */
function isUnchanged({ what, hint }: Wording, message: TriedMessage): boolean {
  const [kind = "", step = ""] = message.split(":");
  return languages.every((language) => {
    const now = messagePhrase({ kind: kind as MessageKind, step, facts: {} }, language);
    return now.what === what[language] && now.hint === hint[language];
  });
}

/**
 * What is wrong with other words for a card. They are held to what every card is held to: both languages, whole within the
 * twenty characters of a field, and nothing that may not be on a lock screen.
 */
export function checkWording(variant: Wording, message: TriedMessage, place: string): readonly PlanProblem[] {
  const problems = languages.flatMap((language) => [
    ...textProblems(`${place}.what.${language}`, variant.what[language]),
    ...textProblems(`${place}.hint.${language}`, variant.hint[language]),
  ]);
  return problems.length === 0 && isUnchanged(variant, message) ? [{ place, reason: "sameAsNow" }] : problems;
}
