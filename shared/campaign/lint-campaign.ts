import { textProblem } from "../template/field-rules";
import { findWords, lockScreenWords } from "../template/lock-screen-words";
import { type TemplateProblem, wordProblems } from "../template/template-problem";
import type { CampaignContent } from "./campaign";

const mostBody = 500;

/** The title stands on the card, in a field that holds twenty characters and is not cut here. */
function lintTitle(title: string): readonly TemplateProblem[] {
  const reason = textProblem("thing", title);
  if (reason !== undefined) return [{ field: "title", reason, ...(reason === "tooLong" ? { detail: "20" } : {}) }];
  return wordProblems("title", lockScreenWords(title));
}

function lintBody({ purpose, body }: Pick<CampaignContent, "purpose" | "body">): readonly TemplateProblem[] {
  if (body.trim() === "") return [{ field: "body", reason: "empty" }];
  if (/[\p{Cc}\u2028\u2029]/u.test(body.replaceAll("\n", ""))) return [{ field: "body", reason: "controlCharacters" }];
  if ([...body].length > mostBody) return [{ field: "body", reason: "tooLong", detail: String(mostBody) }];
  return wordProblems("body", findWords(body, purpose === "care" ? ["promise", "promotion"] : ["promise"]));
}

/**
 * What may not be sent to several people: a title that gives something away or sells on a lock screen; a promise of effect
 * or a superlative anywhere (广告法 9, 16); and, in a message of care, anything that sells.
 */
export const lintCampaign = ({
  purpose,
  title,
  body,
}: Pick<CampaignContent, "purpose" | "title" | "body">): readonly TemplateProblem[] => [
  ...lintTitle(title),
  ...lintBody({ purpose, body }),
];
