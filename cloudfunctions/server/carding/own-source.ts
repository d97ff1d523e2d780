import { readToken } from "@shared/referral/token";
import { refuse } from "../refusal";
import { type ClinicCode, findClinicCode } from "../store/clinic-codes";

/** The clinic's own code that somebody means; refuses `notFound` for anything else, also for a patient's. */
export async function ownSource(raw: string): Promise<ClinicCode> {
  const token = readToken(raw);
  const code = token === undefined ? undefined : await findClinicCode(token);
  if (!code) throw refuse("notFound", { field: "token" });
  return code;
}
