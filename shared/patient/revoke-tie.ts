import type { FamilyMember, Patient } from "./patient";
import type { Standing } from "./rights";

/**
 * Why somebody may not end a tie; `undefined` when they may. Everybody may go, but the last guardian of a patient who is
 * not in WeChat stays. The patient and the guardian send relatives away; a guardian of a minor is sent away by nobody.
 */
export function mayNotRevoke(
  patient: Pick<Patient, "openid" | "family">,
  tie: FamilyMember,
  by: { readonly openid: string; readonly standing: Standing | undefined; readonly minor: boolean },
): "relativeOnly" | "guardianStays" | "lastGuardian" | undefined {
  const leaves = tie.openid === by.openid;
  if (leaves) {
    const others = patient.family.filter(({ id, relation }) => id !== tie.id && relation === "guardian");
    const last = tie.relation === "guardian" && others.length === 0 && patient.openid === undefined;
    return last ? "lastGuardian" : undefined;
  }
  if (by.standing === undefined || by.standing.relation === "relative") return "relativeOnly";
  return tie.relation === "guardian" && by.minor ? "guardianStays" : undefined;
}
