import type { Access } from "@shared/contract/endpoint";
import { may } from "@shared/team/permission";
import type { StaffMember } from "@shared/team/staff";
import type { Base, BrowserContext, PersonContext, StaffContext } from "../context";
import { refuse } from "../refusal";
import { liveSession, staffById, staffByOpenid } from "../store/staff";
import type { Caller } from "./caller";

async function staffOnPhone(openid: string, moment: Base): Promise<StaffContext> {
  const staff = await staffByOpenid(openid);
  if (!staff) throw refuse("forbidden", { reason: "notStaff" });
  return { ...moment, staff };
}

async function staffAtConsole(uid: string, moment: Base): Promise<StaffContext> {
  const session = await liveSession(uid, moment.now);
  if (!session) throw refuse("notSignedIn", { reason: "noSession" });
  const staff = await staffById(session.staffId);
  if (!staff) throw refuse("notSignedIn", { reason: "staffLeft" });
  return { ...moment, staff, session: { uid, expiresAt: session.expiresAt } };
}

function staffContext(caller: Caller, moment: Base): Promise<StaffContext> {
  if (caller.kind === "wechat") return staffOnPhone(caller.openid, moment);
  if (caller.kind === "browser") return staffAtConsole(caller.uid, moment);
  throw refuse("notSignedIn");
}

const allowed = (staff: StaffMember, access: Access): boolean =>
  access.kind !== "staff" || may(staff.roles, access.permission);

/** Lets a caller in to an endpoint, or refuses: checked on every call, so that a revoked role ends at once. */
export async function admit(
  caller: Caller,
  access: Access,
  moment: Base,
): Promise<Base | PersonContext | StaffContext | BrowserContext> {
  if (access.kind === "anyone") return moment;
  if (access.kind === "person") {
    if (caller.kind !== "wechat") throw refuse("notSignedIn");
    return { ...moment, openid: caller.openid };
  }
  if (access.kind === "browser") {
    if (caller.kind !== "browser") throw refuse("notSignedIn");
    return { ...moment, uid: caller.uid };
  }
  if (access.kind === "staffPhone" && caller.kind === "browser") throw refuse("forbidden", { reason: "phoneOnly" });
  const context = await staffContext(caller, moment);
  if (!allowed(context.staff, access)) throw refuse("forbidden", { reason: "role" });
  return context;
}
