import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { Profile } from "../people/profile";
import type { Visitor } from "./visitor";

/** Somebody in a follow-up: who they are, and what of the episode matters for appointments. */
export interface Followed {
  readonly profile: Profile;
  readonly visitor: Visitor;
}

/** The phone is known once the plan is bound. */
export const followed = (
  profile: Profile,
  { _id, patientId, patientName, openid, startedAt }: EpisodeRecord,
): Followed => ({
  profile,
  visitor: {
    patientId,
    name: patientName,
    episodeId: _id,
    since: startedAt,
    ...(openid !== undefined && { openid }),
  },
});
