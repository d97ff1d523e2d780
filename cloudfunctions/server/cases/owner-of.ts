import type { CaseKind } from "@shared/case/case";
import { type CareTeam, ownerAmong } from "@shared/case/owner-among";
import type { StaffReference } from "@shared/team/staff";
import { refuse } from "../refusal";
import { careWithIds } from "../store/episodes";
import { team } from "../store/staff";

/** Who looks after a patient in this follow-up; nobody without one. */
async function careTeamOf(episodeId: string | undefined): Promise<CareTeam> {
  const [care] = await careWithIds(episodeId === undefined ? [] : [episodeId]);
  return care ? { doctor: care.doctor.id, nurse: care.nurse.id } : {};
}

/**
 * The one member of the team who gets a case, from those who look after the patient or from the follow-up that names
 * them. Refuses `unavailable` when the whole team has nobody who may.
 */
export async function ownerOf(
  kind: CaseKind,
  care: CareTeam | { readonly episodeId: string | undefined },
): Promise<StaffReference> {
  const [members, caring] = await Promise.all([team(), "episodeId" in care ? careTeamOf(care.episodeId) : care]);
  const owner = ownerAmong(members, kind, caring);
  if (!owner) throw refuse("unavailable", { reason: "nobodyForCase" });
  return owner;
}
