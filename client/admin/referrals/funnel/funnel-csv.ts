import { originKinds } from "@shared/referral/origin";
import { csv } from "../../parts/csv";
import { originWords, referralWords } from "../../words/referral-words";
import type { JoinedFunnel } from "./join-funnels";
import { reached } from "./reached";
import { honestShare, stepsOf } from "./steps-of";

/** One line for each way to the clinic; a percentage only where the group is large enough for one. */
export function funnelCsv(months: readonly string[], { origins }: Pick<JoinedFunnel, "origins">): string {
  const [from = "", to = ""] = [months.at(0), months.at(-1)];
  const lines = originKinds.map((kind) => {
    const came = reached(origins[kind]);
    const shares = stepsOf(origins[kind]).map(({ part, whole }) => {
      const share = honestShare(part, whole);
      return share === undefined ? referralWords.noShare : referralWords.share(share);
    });
    return [from, to, originWords[kind].title, came.known, came.booked, came.visited, came.returned, ...shares];
  });
  return csv([referralWords.csvHeadings, ...lines]);
}
