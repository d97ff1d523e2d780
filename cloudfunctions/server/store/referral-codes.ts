import { command } from "./database";
import type { ReferralCodeRecord } from "./referral-records";
import { table } from "./table";

const codes = table<ReferralCodeRecord>("referralCodes");

export const findCode = (token: string): Promise<ReferralCodeRecord | undefined> => codes.get(token);

export const codesWithTokens = (tokens: readonly string[]): Promise<readonly ReferralCodeRecord[]> =>
  tokens.length === 0 ? Promise.resolve([]) : codes.find({ _id: command.in([...tokens]) }, { limit: tokens.length });
