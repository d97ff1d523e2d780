import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { isMinor } from "@shared/patient/rights";
import { hashBindCode } from "../bind-code";
import { contentHash } from "../content-hash";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { command } from "../store/database";
import { findByBindCode } from "../store/episodes";
import { patientsOf, peopleOf } from "../store/patients";
import type { EpisodeRecord, PatientRecord } from "../store/records";
import { inTransaction } from "../store/transaction";

/** The code of an adult makes the WeChat user the patient; that of a minor makes them the guardian. */
function boundTo(patient: PatientRecord, openid: string, now: Instant): Pick<PatientRecord, "openid" | "family"> {
  if (!isMinor(patient.birthDate, clinicDateAt(now))) return { ...patient, openid };
  const id = contentHash(["family", patient._id, openid]).slice(0, 16);
  const tie = { id, openid, name: "", relation: "guardian", rights: ["book", "read"], since: now } as const;
  return { family: [...patient.family.filter((member) => member.openid !== openid), tie] };
}

/** Binds an episode, and the patient it belongs to, to the WeChat user who enters its one-time code. */
export const episodeBind: Handler<"episode.bind"> = async ({ code }, { openid, now }) => {
  const hash = hashBindCode(code);
  const found = await findByBindCode(hash);
  if (!found) throw refuse("notFound", { field: "code", reason: "codeUnknown" });
  if (now >= (found.bindCodeExpiresAt ?? 0)) throw refuse("conflict", { field: "code", reason: "codeExpired" });
  const own = (await patientsOf(openid, now)).filter((patient) => patient.openid === openid);
  await inTransaction(async (transaction) => {
    const episode = await transaction.get<EpisodeRecord>("episodes", found._id);
    if (episode?.bindCodeHash !== hash) throw refuse("conflict", { field: "code", reason: "codeUsed" });
    const used = { openid, bindCodeHash: command.remove(), bindCodeExpiresAt: command.remove() };
    await transaction.update("episodes", found._id, used);
    const patient = await transaction.get<PatientRecord>("patients", found.patientId);
    if (!patient) return;
    const { family, ...self } = boundTo(patient, openid, now);
    const tie = self.openid === undefined ? { family } : { openid };
    await transaction.update("patients", patient._id, { ...tie, people: peopleOf({ ...patient, ...tie }) });
    // who booked before under a document of their own is the same person: what they book next belongs to this follow-up
    if (self.openid === undefined) return;
    for (const { _id } of own) await transaction.update("patients", _id, { episodeId: found._id });
  });
  return { episodeId: found._id };
};
