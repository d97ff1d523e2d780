import type { Finding } from "@shared/triage/judgement";

interface Scored {
  readonly checkInId: string;
  readonly pain: number;
}

/** How far pain rose, when the rise itself was a finding. */
export const reportedRise = (findings: readonly Finding[]): number | undefined =>
  findings.flatMap((finding) => (finding.kind === "painRise" ? [finding.by] : []))[0];

/** The change of pain since the check-in before, in a list with the newest first; `undefined` for the first one. */
export function painChange(checkIns: readonly Scored[], checkInId: string): number | undefined {
  const place = checkIns.findIndex((one) => one.checkInId === checkInId);
  const [own, before] = [checkIns[place], checkIns[place + 1]];
  return own && before && own.pain - before.pain;
}
