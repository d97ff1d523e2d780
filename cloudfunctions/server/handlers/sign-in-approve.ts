import { after, hours } from "@shared/calendar/instant";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { signInState } from "../identity/sign-in-state";
import { refuse } from "../refusal";
import type { ConsoleSessionRecord, SignInCodeRecord } from "../store/records";
import { inTransaction, type Transaction } from "../store/transaction";

/** A console stays signed in for one shift. */
const sessionLasts = hours(8);

async function putSession(transaction: Transaction, session: ConsoleSessionRecord): Promise<void> {
  const before = await transaction.get<ConsoleSessionRecord>("consoleSessions", session._id);
  if (before) await transaction.replace("consoleSessions", session);
  else await transaction.insert("consoleSessions", session);
}

async function approve(transaction: Transaction, code: string, { staff, now }: StaffContext): Promise<void> {
  const found = await transaction.get<SignInCodeRecord>("signInCodes", code);
  if (!found) throw refuse("notFound", { field: "code" });
  const state = signInState(found, now);
  if (state !== "waiting")
    throw refuse("conflict", { field: "code", reason: state === "expired" ? "codeExpired" : "codeUsed" });
  await transaction.update("signInCodes", code, { approvedBy: staff.id });
  await putSession(transaction, {
    _id: found.uid,
    staffId: staff.id,
    approvedAt: now,
    expiresAt: after(now, sessionLasts),
  });
}

/** Signs a console in as this team member for one shift; a code works once. */
export const signInApprove: Handler<"signIn.approve"> = async ({ code }, context) => {
  await inTransaction((transaction) => approve(transaction, code, context));
  return { staffName: context.staff.name };
};
