import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Problem, Reply } from "@shared/contract/problem";
import { doorOf } from "@shared/door/door-of";
import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import { collections } from "../../../cloudfunctions/server/store/collections";
import type { Cloud } from "../../../tools/cloud/cloud";
import { declaredTemplates } from "../../../tools/cloud/openapi/declared-templates";
import { startCloud } from "../../../tools/cloud/start-cloud";
import type { StartOptions } from "../../../tools/cloud/start-options";
import { clinicTimetable } from "./clinic-timetable";

const functionsDir = path.join(__dirname, "../../../dist/cloudfunctions");

/** Half past nine in the morning on the clinic's clock. */
export const morning = Date.parse("2026-11-22T09:30:00+08:00");

export const doctor = "wx-doctor-zhou";
export const nurse = "wx-nurse-lin";
export const consultant = "wx-consultant-xu";
export const desk = "wx-desk-jiang";
export const owner = "wx-owner-ye";

const team = [
  { _id: "doctor-zhou", name: "周明", title: "主任医师", roles: ["doctor"], openid: doctor, active: true },
  { _id: "nurse-lin", name: "林静", title: "护师", roles: ["nurse"], openid: nurse, active: true },
  { _id: "consultant-xu", name: "徐岚", title: "咨询师", roles: ["consultant"], openid: consultant, active: true },
  { _id: "desk-jiang", name: "江帆", title: "前台", roles: ["frontDesk"], openid: desk, active: true },
  { _id: "owner-ye", name: "叶明", title: "门诊部主任", roles: ["owner"], openid: owner, active: true },
  { _id: "nurse-left", name: "何去", title: "护士", roles: ["nurse"], openid: "wx-nurse-left", active: false },
];

/** What a clinic can switch on. */
interface ClinicChoices {
  readonly checkPhotos?: true;
}

/** One person's way of calling the cloud function `api`. */
export interface Phone {
  readonly openid: string;
  call<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>>;
  /** The answer, or a failure of the test when the call is refused. */
  get<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The refusal, or a failure of the test when the call goes through. Takes any input, also a hostile one. */
  refused(endpoint: string, input: unknown): Promise<Problem>;
}

export interface TestClinic {
  readonly cloud: Cloud;
  phone(openid: string): Phone;
  /** Starts a follow-up and binds it to this WeChat user, with consent to check-ins and photos. */
  patient(openid: string, options?: PatientOptions): Promise<{ readonly phone: Phone; readonly episodeId: string }>;
  close(): Promise<void>;
}

interface PatientOptions {
  readonly procedureDate?: string;
  readonly pathwayId?: "doubleEyelid" | "dentalImplant";
  readonly consents?: boolean;
}

function phoneOf(cloud: Cloud, openid: string): Phone {
  const send = async (endpoint: string, input: unknown) => {
    const reply = await cloud.call(doorOf(endpoint), { endpoint, input }, { openid });
    if (!("result" in reply)) throw new Error(`api did not answer: ${JSON.stringify(reply)}`);
    return reply.result as Reply<unknown>;
  };
  return {
    openid,
    call: async (endpoint, input) => (await send(endpoint, input)) as never,
    async get(endpoint, input) {
      const reply = await send(endpoint, input);
      if (!reply.ok) throw new Error(`${endpoint} was refused: ${JSON.stringify(reply.problem)}`);
      return reply.data as never;
    },
    async refused(endpoint, input) {
      const reply = await send(endpoint, input);
      if (reply.ok) throw new Error(`${endpoint} went through: ${JSON.stringify(reply.data)}`);
      return reply.problem;
    },
  };
}

function setUp(cloud: Cloud, chosen: ClinicChoices): void {
  const contact = { emergencyPhone: "021-5555-0120", serviceHours: "每天 09:00–18:00", address: "示范路 1 号" };
  cloud.database.insertMany("clinics", [{ _id: "own", name: "合愈测试门诊部", ...contact, ...chosen }]);
  cloud.database.insertMany("staff", team);
  cloud.database.insertMany("timetables", [{ ...clinicTimetable }]);
  cloud.database.insertMany(
    "signatures",
    Object.values(catalogue).map((pathway) => ({
      _id: pathwayKey(pathway),
      by: { id: "doctor-zhou", name: "周明" },
      at: morning,
      contentHash: contentHash(pathway),
    })),
  );
}

/** Functions may take so many times as long as in the cloud: the computer of a test may be a busy one. */
const patience = 3;

/** A small clinic with a signed team and pathways on a local cloud of its own. */
export async function openClinic(
  { switches, ...options }: Partial<StartOptions> = {},
  chosen: ClinicChoices = {},
): Promise<TestClinic> {
  if (!existsSync(path.join(functionsDir, "api/index.js"))) {
    throw new Error("dist/cloudfunctions is missing: build the cloud functions first (npm run build:functions)");
  }
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "heyu-clinic-"));
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    collections,
    templates: declaredTemplates,
    startAt: morning,
    quiet: process.env["HEYU_TEST_LOG"] === undefined,
    switches: { timeLimitFactor: patience, ...switches },
    ...options,
  });
  setUp(cloud, chosen);
  let requests = 0;
  const phone = (openid: string) => phoneOf(cloud, openid);

  async function patient(
    openid: string,
    { procedureDate = "2026-11-21", pathwayId = "doubleEyelid", consents = true }: PatientOptions = {},
  ) {
    const { episodeId, bindCode } = await phone(nurse).get("episode.start", {
      requestId: `request-${++requests}-${openid}`.slice(0, 40),
      patientName: "王女士",
      pathwayId,
      procedureDate,
      doctorId: "doctor-zhou",
      nurseId: "nurse-lin",
      parameters: {},
    });
    const own = phone(openid);
    await own.get("episode.bind", { code: bindCode });
    if (consents) await own.get("consent.decide", { episodeId, decisions: [...agreed] });
    return { phone: own, episodeId };
  }

  return {
    cloud,
    phone,
    patient,
    async close() {
      await cloud.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const agreed = [
  { purpose: "healthCheckIn", textVersion: "2026-11", state: "granted" },
  { purpose: "clinicalPhoto", textVersion: "2026-11", state: "granted" },
] as const;
