import type { Answers } from "../check-in/answers";
import type { Question } from "../pathway/question";

/**
 * How much of what was asked the person followed, 0 to 1, averaged over the questions of one check-in that are about
 * following instructions; `undefined` when none was.
 */
export function followedShare(questions: readonly Question[], answers: Pick<Answers, "choices">): number | undefined {
  const shares = questions.flatMap((question) => {
    if (question.kind !== "choice") return [];
    const chosen = question.options.find(({ id }) => id === answers.choices[question.id]);
    return chosen?.followed === undefined ? [] : [chosen.followed];
  });
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
