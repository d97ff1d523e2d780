import { clinicDateAt, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { Reply } from "@shared/contract/problem";
import { demoStaff } from "../demo/clinic/demo-staff";
import { demoProgramme } from "../demo/surveying/demo-programme";
import { demoSurveys } from "../demo/surveying/demo-surveys";
import { answeredBefore } from "./answered-sheets";
import { type BareClinic, openBareClinic } from "./bare-clinic";
import type { Figure } from "./figure";

const startAt = Date.parse("2026-11-22T10:30:00+08:00") as Instant;
const chunk = 10_000;
const looks = 30;
const manager = "demo-manager-lu";

async function clinicWith(responses: number): Promise<BareClinic> {
  const clinic = await openBareClinic(startAt);
  clinic.put("staff", demoStaff);
  clinic.put("surveys", demoSurveys(startAt));
  clinic.put("programmes", [demoProgramme]);
  for (let from = 0; from < responses; from += chunk) {
    const length = Math.min(chunk, responses - from);
    clinic.put(
      "sheets",
      Array.from({ length }, (_, place) => answeredBefore(from + place, startAt)),
    );
  }
  return clinic;
}

const uncounted = ({ cloud }: BareClinic): boolean =>
  cloud.database.inspect("sheets", { lookAt: { $exists: true } }, 1).length > 0;

interface Cost {
  readonly calls: number;
  readonly documents: number;
}

/** Database calls of a function and documents it got since the figures were set to nothing. */
function costOf({ cloud }: BareClinic, name: "api" | "sweep"): Cost {
  const { database = {} } = cloud.statistics.report().byFunction[name] ?? {};
  const all = Object.values(database);
  return {
    calls: all.reduce((sum, { calls }) => sum + calls, 0),
    documents: all.reduce((sum, { documentsReturned }) => sum + documentsReturned, 0),
  };
}

/** Lets the sweep count everything; answers what that cost. */
async function countAll(clinic: BareClinic): Promise<Cost> {
  clinic.cloud.statistics.reset();
  while (uncounted(clinic)) {
    await clinic.cloud.trigger("sweep");
    await clinic.cloud.clock.advance(minutes(1));
  }
  return costOf(clinic, "sweep");
}

const input = {
  surveyId: "visitSatisfaction",
  version: 1,
  from: addDays(clinicDateAt(startAt), -200),
  to: clinicDateAt(startAt),
  slice: "doctor",
} as const;

async function show({ cloud }: BareClinic): Promise<number> {
  const reply = await cloud.call("api", { endpoint: "result.show", input }, { openid: manager });
  const result = "result" in reply ? (reply.result as Reply<{ parts: readonly { answered: number }[] }>) : undefined;
  if (!result?.ok) throw new Error(`result.show: ${JSON.stringify(reply)}`);
  return result.data.parts.reduce((sum, { answered }) => sum + answered, 0);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

interface Seen {
  readonly answered: number;
  readonly show: Cost;
  readonly milliseconds: number;
  readonly counting: Cost;
  readonly idle: Cost;
}

async function look(responses: number): Promise<Seen> {
  const clinic = await clinicWith(responses);
  const counting = await countAll(clinic);
  clinic.cloud.statistics.reset();
  await clinic.cloud.trigger("sweep");
  const idle = costOf(clinic, "sweep");
  await show(clinic); // an instance keeps surveys and the team for a minute
  clinic.cloud.statistics.reset();
  const answered = await show(clinic);
  const cost = costOf(clinic, "api");
  const times: number[] = [];
  for (let turn = 0; turn < looks; turn += 1) {
    const before = performance.now();
    await show(clinic);
    times.push(performance.now() - before);
  }
  await clinic.close();
  return { answered, show: cost, milliseconds: median(times), counting, idle };
}

const inWords = (count: number): string => count.toLocaleString("en-US");

function figuresOf(responses: number, { answered, show: seen, counting, idle }: Seen): readonly Figure[] {
  const name = `results over ${inWords(responses)} responses`;
  return [
    { name: `${name}: answers in the parts`, value: answered, unit: `of ${responses}` },
    { name: `${name}: result.show`, value: `${seen.calls} / ${seen.documents}`, unit: "database calls / documents" },
    {
      name: `${name}: counting`,
      value: Number((counting.calls / responses).toFixed(2)),
      unit: "database calls a response",
    },
    { name: `${name}: idle sweep`, value: `${idle.calls} / ${idle.documents}`, unit: "database calls / documents" },
  ];
}

/** What results cost over a few and over very many responses: the same. */
export async function benchSurveyResults(): Promise<readonly Figure[]> {
  const [few, many] = [1000, 100_000];
  const seen = { few: await look(few), many: await look(many) };
  return [
    ...figuresOf(few, seen.few),
    ...figuresOf(many, seen.many),
    {
      name: `results over ${inWords(many)} responses beside ${inWords(few)}: time`,
      value: Number((seen.many.milliseconds / seen.few.milliseconds).toFixed(2)),
      unit: "times (promise: about 1)",
    },
  ];
}
