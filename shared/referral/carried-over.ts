import type { Correction, Referral } from "./referral";

type Side = Correction["from"];

const withoutToken = ({ state }: Side): Side => ({ state });

/**
 * What stays on record of a referral whose place another one takes: the team's corrections, without the codes, because
 * through whom the earlier card came is over. Of what was taken back, and once its time is over, nothing stays.
 */
export function carriedOver(before: Referral, next: Referral): Pick<Referral, "corrections"> {
  const { corrections } = before;
  if (corrections === undefined || next.state === "withdrawn") return {};
  return {
    corrections: corrections.map((one) => ({ ...one, from: withoutToken(one.from), to: withoutToken(one.to) })),
  };
}
