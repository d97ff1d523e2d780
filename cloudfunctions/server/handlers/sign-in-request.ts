import { after, minutes } from "@shared/calendar/instant";
import { newSignInCode } from "../bind-code";
import type { Handler } from "../handler";
import { insertSignInCode } from "../store/staff";

/** A code that nobody scans is good for so long. */
const codeLasts = minutes(3);

/** Gives a console a code to show; whoever of the team scans and approves it signs this browser in. */
export const signInRequest: Handler<"signIn.request"> = async (_, { uid, now }) => {
  const code = newSignInCode();
  const expiresAt = after(now, codeLasts);
  await insertSignInCode({ _id: code, uid, requestedAt: now, expiresAt });
  return { code, now, expiresAt };
};
