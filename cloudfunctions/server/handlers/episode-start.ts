import { randomBytes } from "node:crypto";
import { after, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import type { Pathway } from "@shared/pathway/pathway";
import { personalise } from "@shared/pathway/personalise";
import { settleParameters } from "@shared/pathway/settle-parameters";
import type { Role } from "@shared/team/role";
import { bindCodeLasts, hashBindCode, newBindCode } from "../bind-code";
import { plannedLooks } from "../care/planned-looks";
import { contentHash } from "../content-hash";
import type { StaffContext } from "../context";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import type { PatientRecord } from "../store/appointment-records";
import { insertEpisode, setBindCode } from "../store/episodes";
import { planMessages } from "../store/messages";
import { insertPatient } from "../store/patients";
import type { EpisodeRecord } from "../store/records";
import { planSheets } from "../store/sheets";
import { signatureUnder } from "../store/signatures";
import { staffById } from "../store/staff";
import { followUpSheets } from "../surveying/follow-up-sheets";

type Input = Parameters<Handler<"episode.start">>[0];

/** Only a pathway whose exact content a doctor signed may become a plan. */
async function signedPathway(id: Input["pathwayId"]): Promise<Pathway> {
  const pathway = catalogue[id];
  const signature = await signatureUnder(pathwayKey(pathway));
  if (signature?.contentHash !== contentHash(pathway)) {
    throw refuse("conflict", { field: "pathwayId", reason: "notSigned" });
  }
  return pathway;
}

async function member(id: string, role: Role, field: string) {
  const staff = await staffById(id);
  if (!staff?.roles.includes(role)) throw refuse("invalidInput", { field, reason: "wrongRole" });
  return { id: staff.id, name: staff.name, title: staff.title };
}

async function newEpisode(input: Input, { staff, now }: StaffContext): Promise<EpisodeRecord> {
  const pathway = await signedPathway(input.pathwayId);
  const { values, problems } = settleParameters(pathway.parameters, input.parameters);
  const [wrong] = problems;
  if (wrong) throw refuse("invalidInput", { field: `parameters.${wrong.key}`, reason: `allowed ${wrong.allowed}` });
  const id = contentHash(["episode", staff.id, input.requestId]).slice(0, 24);
  return {
    _id: `e${id}`,
    patientId: `p${id}`,
    patientName: input.patientName,
    plan: personalise(pathway, values),
    procedureDate: input.procedureDate,
    startedAt: now,
    order: newestFirst(now, `e${id}`),
    startedBy: { id: staff.id, name: staff.name },
    doctor: await member(input.doctorId, "doctor", "doctorId"),
    nurse: await member(input.nurseId, "nurse", "nurseId"),
    consents: {},
    readings: {},
    photoFolder: `check-ins/${randomBytes(12).toString("hex")}`,
  };
}

const patientOf = (episode: EpisodeRecord, birthDate: Input["birthDate"], now: Instant): PatientRecord => ({
  _id: episode.patientId,
  name: episode.patientName,
  ...(birthDate === undefined ? {} : { birthDate }),
  episodeId: episode._id,
  family: [],
  upcoming: [],
  gates: [],
  people: [],
  since: now,
});

async function giveBindCode(episodeId: string, now: Instant): Promise<string> {
  const code = newBindCode();
  const given = await setBindCode(episodeId, hashBindCode(code), after(now, bindCodeLasts));
  if (!given) throw refuse("conflict", { field: "requestId", reason: "alreadyBound" });
  return code;
}

/**
 * Starts a person's follow-up from a signed pathway and answers the one-time code that binds it to their WeChat. The same
 * request again starts nothing new and answers a fresh code. The looks and the surveys are planned first: without an episode they
 * clear themselves, an episode without them would be forgotten.
 */
export const episodeStart: Handler<"episode.start"> = async (input, context) => {
  const episode = await newEpisode(input, context);
  await planMessages(plannedLooks(episode, context.now));
  await planSheets(await followUpSheets(episode, context.now));
  await insertPatient(patientOf(episode, input.birthDate, context.now));
  await insertEpisode(episode);
  return { episodeId: episode._id, bindCode: await giveBindCode(episode._id, context.now) };
};
