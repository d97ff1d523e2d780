import { readToken } from "@shared/referral/token";
import type { Handler } from "../handler";
import { storedPatient } from "../patients/stored-patient";
import { friendId, friendOfDesk, sharerId } from "../referring/ids";
import { paperConsent } from "../referring/paper-consent";
import { referralRows } from "../referring/referral-rows";
import { takeStep } from "../referring/take-step";
import { mustBeToken, writeToldCode } from "../referring/told-code";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { insertConsent } from "../store/consents";
import { findCode } from "../store/referral-codes";
import { findReferral } from "../store/referrals";
import { findSharer } from "../store/sharers";
import { noteStray } from "../store/stray-tokens";

async function toldToken(raw: string, now: Parameters<typeof noteStray>[1]) {
  const token = readToken(raw);
  const code = token && (await findCode(token));
  if (token && code?.endedAt === undefined && code) return mustBeToken({ token, code });
  const wrong = token === undefined ? "malformed" : code ? "ended" : "unknown";
  await noteStray(wrong, now);
  return mustBeToken({ wrong });
}

/** Who said no on the phone has said no; a paper does not set it aside. */
async function mustNotHaveRefused({ openid }: PatientRecord): Promise<void> {
  const said = openid === undefined ? undefined : (await findSharer(sharerId(openid)))?.consent.state;
  if (said === "refused" || said === "withdrawn") throw refuse("conflict", { field: "patientId", reason: "refused" });
}

/** The desk writes down whose code somebody new told, with their yes on paper and who of the team took it. */
export const referralRecord: Handler<"referral.record"> = async ({ patientId, code }, { staff, now }) => {
  const [patient, { token }] = await Promise.all([storedPatient(patientId), toldToken(code, now)]);
  await mustNotHaveRefused(patient);
  const { openid } = patient;
  const id = openid === undefined ? friendOfDesk(patientId) : friendId(openid);
  await writeToldCode(id, await findReferral(id), { token, via: "desk", own: [patient] }, now);
  await insertConsent(paperConsent(id, patient, staff, now));
  const agreed = await takeStep(id, openid === undefined ? { patient } : { openid }, { kind: "agreed" }, now);
  const [row] = agreed ? await referralRows([agreed]) : [];
  if (!row) throw refuse("conflict", { field: "code", reason: "changedMeanwhile" });
  return row;
};
