import { may } from "../team/permission";
import type { Role } from "../team/role";
import type { CaseKind } from "./case";

/** What a case is about: somebody's mood, their health, or how they were treated as a guest. */
const subjects: Readonly<Record<CaseKind, "mood" | "health" | "service">> = {
  lowScore: "service",
  recovery: "health",
  mood: "mood",
  crisis: "mood",
  complaint: "service",
  contact: "service",
};

export const caseKinds = Object.keys(subjects) as readonly CaseKind[];

/** Cases that nobody but the care team, the patient and a guardian may know of. */
export const isAboutMood = (kind: CaseKind): boolean => subjects[kind] === "mood";

/** Cases for doctors and nurses alone. */
export const isForCareTeam = (kind: CaseKind): boolean => subjects[kind] !== "service";

/** Whether somebody of the team may have a case of this kind, or see it at all. */
export const mayOwn = (kind: CaseKind, roles: readonly Role[]): boolean =>
  may(roles, "handleCase") && (!isForCareTeam(kind) || may(roles, "readMood"));

/** The kinds of cases somebody of the team may see. */
export const kindsFor = (roles: readonly Role[]): readonly CaseKind[] =>
  caseKinds.filter((kind) => mayOwn(kind, roles));
