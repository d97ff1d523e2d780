import { after, days, type Instant, minutes } from "@shared/calendar/instant";
import type { ConsentPurpose, ConsentState, Consents } from "@shared/consent/consent";
import { consentPurposes, consentTexts } from "@shared/consent/consent-texts";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { ConsentRecord } from "../../../cloudfunctions/server/store/records";
import type { Profile } from "../people/profile";

interface Decision {
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly at: Instant;
}

function decisionsOn(purpose: ConsentPurpose, profile: Profile, at: Instant): readonly Decision[] {
  const choice = purpose === "moodScreening" ? "later" : profile.consent[purpose];
  if (choice === "later") return [];
  if (choice !== "withdrawn") return [{ purpose, state: choice, at }];
  return [
    { purpose, state: "granted", at },
    { purpose, state: "withdrawn", at: after(at, days(12)) },
  ];
}

const recordOf = (profile: Profile, { purpose, state, at }: Decision): ConsentRecord => ({
  _id: `${profile.episodeId}:${purpose}:${at}`,
  episodeId: profile.episodeId,
  purpose,
  state,
  textVersion: consentTexts[purpose].version,
  textHash: contentHash(consentTexts[purpose]),
  openid: profile.openid,
  at,
});

/** The person's decisions by `now`, first asked about soon after `boundAt`. */
export const decideConsents = (profile: Profile, boundAt: Instant, now: Instant): readonly ConsentRecord[] =>
  consentPurposes
    .flatMap((purpose) => decisionsOn(purpose, profile, after(boundAt, minutes(2))))
    .filter(({ at }) => at <= now)
    .map((decision) => recordOf(profile, decision))
    .sort((one, other) => one.at - other.at);

/** The latest decision on each purpose at a moment. */
export const consentsAt = (records: readonly ConsentRecord[], moment: Instant): Consents =>
  Object.fromEntries(
    records
      .filter(({ at }) => at <= moment)
      .map(({ purpose, state, textVersion, at }) => [purpose, { state, textVersion, at }]),
  );
