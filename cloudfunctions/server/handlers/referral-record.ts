import { readToken } from "@shared/referral/token";
import type { Handler } from "../handler";
import { storedPatient } from "../patients/stored-patient";
import { friendId, friendOfDesk, sharerId } from "../referring/ids";
import { noteBooking } from "../referring/note-booking";
import { paperYes } from "../referring/paper-consent";
import { referralRows } from "../referring/referral-rows";
import { takeStep } from "../referring/take-step";
import { mustBeToken, writeToldCode } from "../referring/told-code";
import { refuse } from "../refusal";
import type { AppointmentRecord, PatientRecord } from "../store/appointment-records";
import { appointmentsOf } from "../store/appointments";
import { insertConsent } from "../store/consents";
import { findCode } from "../store/referral-codes";
import { findReferral } from "../store/referrals";
import { findSharer } from "../store/sharers";
import { noteStray } from "../store/stray-tokens";

const mostLooked = 20;

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

/** The first of what was booked for them before the code was told. */
async function firstBooking(patientId: string): Promise<AppointmentRecord | undefined> {
  const booked = await appointmentsOf([patientId], mostLooked);
  return booked.filter(({ state }) => state !== "cancelled").sort((one, other) => one.bookedAt - other.bookedAt)[0];
}

/**
 * The desk writes down whose code somebody new told, with their yes on paper and who of the team took it. Why it does not count
 * is for the list alone: said at the desk, it would tell the friend something about who gave them the code.
 */
export const referralRecord: Handler<"referral.record"> = async ({ patientId, code }, { staff, now }) => {
  const [patient, { token }] = await Promise.all([storedPatient(patientId), toldToken(code, now)]);
  await mustNotHaveRefused(patient);
  const { openid } = patient;
  const id = openid === undefined ? friendOfDesk(patientId) : friendId(openid);
  const since = await writeToldCode(id, await findReferral(id), { token, via: "desk", own: [patient] }, now);
  await insertConsent(paperYes(id, since, { patient, staff, now }));
  const agreed = await takeStep(id, openid === undefined ? { patient } : { openid }, { kind: "agreed" }, now);
  if (!agreed) throw refuse("conflict", { field: "code", reason: "changedMeanwhile" });
  const booking = agreed.state === "agreed" ? await firstBooking(patientId) : undefined;
  if (booking) await noteBooking(patient, booking, "desk", now);
  const [row] = await referralRows([agreed]);
  return row?.through === undefined || agreed.state === "void" ? {} : { through: row.through };
};
