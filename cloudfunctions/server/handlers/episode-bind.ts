import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { comesOfAge, isMinor } from "@shared/patient/rights";
import { hashBindCode } from "../bind-code";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { leaveOut } from "../referring/leave-out";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { command } from "../store/database";
import { distinctIds } from "../store/distinct-ids";
import { findByBindCode } from "../store/episodes";
import { patientsOf, peopleOf } from "../store/patients";
import type { EpisodeRecord } from "../store/records";
import { inTransaction, type Transaction } from "../store/transaction";

interface Binder {
  readonly openid: string;
  readonly now: Instant;
}

/** The code of an adult makes the WeChat user the patient. */
async function bindSelf(
  transaction: Transaction,
  patient: PatientRecord,
  { openid }: Binder,
  own: readonly PatientRecord[],
) {
  const people = peopleOf({ ...patient, openid });
  // what the person agreed with the clinic before holds for the follow-up as well
  const agreement = patient.agreement ?? own.find((one) => one.agreement)?.agreement;
  const agreed = agreement === undefined ? {} : { agreement: command.set({ ...agreement, contact: "self" }) };
  await transaction.update("patients", patient._id, { openid, people, ...(patient.agreement ? {} : agreed) });
  // who booked before under a document of their own is the same person: what they book next belongs to this follow-up
  for (const { _id: id } of own) await transaction.update("patients", id, { episodeId: patient.episodeId });
}

/** The code of a minor makes the WeChat user the guardian. */
async function bindGuardian(transaction: Transaction, patient: PatientRecord, { openid, now }: Binder) {
  const id = contentHash(["family", patient._id, openid]).slice(0, 16);
  const tie = { id, openid, name: "", relation: "guardian", rights: ["book", "read"], since: now } as const;
  const family = [...patient.family.filter((member) => member.openid !== openid), tie];
  await transaction.update("patients", patient._id, { family, people: peopleOf({ ...patient, family }) });
}

/** Until when the follow-up stays on this phone: a guardian's until the patient is of age. */
const boundUntil = (birthDate: PatientRecord["birthDate"], now: Instant) =>
  birthDate !== undefined && isMinor(birthDate, clinicDateAt(now)) ? { boundUntil: comesOfAge(birthDate) } : {};

/** Binds an episode, and the patient it belongs to, to the WeChat user who enters its one-time code. */
export const episodeBind: Handler<"episode.bind"> = async ({ code }, { openid, now }) => {
  const hash = hashBindCode(code);
  const found = await findByBindCode(hash);
  if (!found) throw refuse("notFound", { field: "code", reason: "codeUnknown" });
  if (now >= (found.bindCodeExpiresAt ?? 0)) throw refuse("conflict", { field: "code", reason: "codeExpired" });
  const people = await patientsOf(openid, now);
  const own = people.filter((patient) => patient.openid === openid);
  await inTransaction(async (transaction) => {
    const episode = await transaction.get<EpisodeRecord>("episodes", found._id);
    if (episode?.bindCodeHash !== hash) throw refuse("conflict", { field: "code", reason: "codeUsed" });
    const patient = await transaction.get<PatientRecord>("patients", found.patientId);
    const until = boundUntil(patient?.birthDate, now);
    const used = { bindCodeHash: command.remove(), bindCodeExpiresAt: command.remove() };
    await transaction.update("episodes", found._id, { openid, ...until, ...used });
    if (patient && "boundUntil" in until) await bindGuardian(transaction, patient, { openid, now });
    else if (patient) await bindSelf(transaction, patient, { openid, now }, own);
  });
  if (found.plan.sensitivity === "high")
    await leaveOut(openid, distinctIds([found.patientId, ...own.map(({ _id }) => _id)]));
  return { episodeId: found._id };
};
