import { comparisonWords } from "../../words/referral-words";
import { difference } from "./difference";
import { reached, type StageCounts } from "./reached";

const points = (share: number): string => String(Math.round(share * 100)).replace("-", "−");

/** Whether who came through a friend comes back more often than who walked in, in words that claim no more than is known. */
export function comparisonSentence(friend: StageCounts, walkIn: StageCounts): string {
  const [friends, walkIns] = [reached(friend), reached(walkIn)];
  const found = difference(
    { part: friends.returned, whole: friends.visited },
    { part: walkIns.returned, whole: walkIns.visited },
  );
  if (found.kind === "tooFew") return comparisonWords.tooFew(friends.visited, walkIns.visited);
  const range = comparisonWords.range(points(found.low), points(found.high));
  return comparisonWords[found.kind](points(Math.abs(found.by))) + range;
}
