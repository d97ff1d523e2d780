import type { Instant } from "@shared/calendar/instant";
import { readToken, type Token } from "@shared/referral/token";
import { refuse } from "../refusal";
import { type CodeOfFriend, findCodeOf } from "../store/referral-codes";
import type { ReferralCodeRecord } from "../store/referral-records";
import { noteStray } from "../store/stray-tokens";
import { friendId, sharerId } from "./ids";
import { mayTry, noteWrongTry } from "./token-tries";

/** What a code that came in is: one of ours, or why not. */
export type CheckedToken<C = ReferralCodeRecord> = { readonly token: Token; readonly code: C } | NoToken;

interface NoToken {
  readonly wrong: "malformed" | "unknown" | "ended";
}

async function wrong(kind: NoToken["wrong"], openid: string, now: Instant): Promise<NoToken> {
  await Promise.all([noteStray(kind, now), ...(kind === "ended" ? [] : [noteWrongTry("card", openid, now)])]);
  return { wrong: kind };
}

/**
 * Looks a code up for somebody, with what is kept of them as a friend. What is none is counted for the team, and who tries
 * too many in an hour is refused every code until the hour is over, so that nobody learns by trying which ones exist.
 */
export async function checkToken(raw: string, openid: string, now: Instant): Promise<CheckedToken<CodeOfFriend>> {
  const token = readToken(raw);
  const [code, allowed] = await Promise.all([
    token && findCodeOf(token, friendId(openid), sharerId(openid)),
    mayTry("card", openid, now),
  ]);
  if (!allowed) {
    await noteStray("limited", now);
    throw refuse("tooMany", { field: "token", reason: "tooManyTries" });
  }
  if (token === undefined) return wrong("malformed", openid, now);
  if (!code) return wrong("unknown", openid, now);
  return code.endedAt === undefined ? { token, code } : wrong("ended", openid, now);
}
