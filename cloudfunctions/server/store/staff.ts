import type { Instant } from "@shared/calendar/instant";
import type { StaffMember } from "@shared/team/staff";
import { command } from "./database";
import type { ConsoleSessionRecord, SignInCodeRecord, StaffRecord } from "./records";
import { table } from "./table";

const staff = table<StaffRecord>("staff");
const sessions = table<ConsoleSessionRecord>("consoleSessions");
const codes = table<SignInCodeRecord>("signInCodes");

const memberOf = ({ _id, name, title, roles }: StaffRecord): StaffMember => ({ id: _id, name, title, roles });
const whenActive = (record: StaffRecord | undefined) => (record?.active ? memberOf(record) : undefined);

export const staffByOpenid = async (openid: string): Promise<StaffMember | undefined> =>
  whenActive((await staff.find({ openid }, { limit: 1 }))[0]);

export const staffById = async (id: string): Promise<StaffMember | undefined> => whenActive(await staff.get(id));

/** The WeChat user of a member of the team; absent until the member has signed in on the phone. */
export const openidOfStaff = async (id: string): Promise<string | undefined> => (await staff.get(id))?.openid;

/** The whole team; a clinic has some dozens of members. */
export const team = async (): Promise<readonly StaffMember[]> =>
  (await staff.find({ active: true }, { limit: 1000 })).map(memberOf);

/** The console session of a browser, while it lasts. */
export async function liveSession(uid: string, now: Instant): Promise<ConsoleSessionRecord | undefined> {
  const session = await sessions.get(uid);
  return session && session.endedAt === undefined && now < session.expiresAt ? session : undefined;
}

export const endSession = (uid: string, now: Instant): Promise<boolean> =>
  sessions.update({ _id: uid, endedAt: command.exists(false) }, { endedAt: now });

export const insertSignInCode = (record: SignInCodeRecord): Promise<boolean> => codes.insert(record);

export const findSignInCode = (code: string): Promise<SignInCodeRecord | undefined> => codes.get(code);
