import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import { concernsOf } from "@shared/survey/concerns-of";
import { visitSatisfaction } from "@shared/survey/content/visit-satisfaction";
import { scoresOf } from "@shared/survey/scores-of";
import type { PatientRecord } from "../../cloudfunctions/server/store/appointment-records";
import type { TallyRecord } from "../../cloudfunctions/server/store/survey-records";
import { demoStaff } from "../demo/clinic/demo-staff";
import { createRandom } from "../demo/random";
import { demoProgramme } from "../demo/surveying/demo-programme";
import { demoSurveys } from "../demo/surveying/demo-surveys";
import { answersOf, issuedSheet } from "./answered-sheets";
import { type BareClinic, openBareClinic } from "./bare-clinic";
import type { Figure } from "./figure";

const people = 200;
const mostRounds = 20;
/** Half of them while people answer, half of them while the answers are counted. */
const kills = 40;
const startAt = Date.parse("2026-11-22T10:30:00+08:00") as Instant;
const openidOf = (number: number) => `bench-${number}`;
const numbers = Array.from({ length: people }, (_, number) => number);

const idOf = (number: number): string => issuedSheet(number, startAt)._id;
const numberOf = new Map(numbers.map((number) => [idOf(number), number]));

const patientOf = (number: number): PatientRecord => ({
  _id: `pt-${number}`,
  name: "王女士",
  openid: openidOf(number),
  family: [],
  upcoming: [],
  gates: [],
  people: [openidOf(number)],
  since: startAt,
});

/** A clinic in which everybody has just been asked how their visit was. */
async function askedEverybody(): Promise<BareClinic> {
  const clinic = await openBareClinic(startAt);
  clinic.put("staff", demoStaff);
  clinic.put("surveys", demoSurveys(startAt));
  clinic.put("programmes", [demoProgramme]);
  clinic.put("patients", numbers.map(patientOf));
  clinic.put(
    "sheets",
    numbers.map((number) => issuedSheet(number, startAt)),
  );
  return clinic;
}

type Answer = Reply<unknown> | "died";

async function submit({ cloud }: BareClinic, number: number): Promise<Answer> {
  const input = { sheetId: idOf(number), version: visitSatisfaction.version, answers: answersOf(number) };
  const reply = await cloud.call("api", { endpoint: "sheet.submit", input }, { openid: openidOf(number) });
  return "result" in reply ? (reply.result as Reply<unknown>) : "died";
}

const isRefused = (answer: Answer): boolean => answer !== "died" && !answer.ok;

/** So late an instance dies at most; the sweep writes little, however many answers there are. */
const latest = { api: { write: 150, call: 900 }, sweep: { write: 14, call: 60 } } as const;

function killAtRandom({ cloud }: BareClinic, name: "api" | "sweep"): void {
  const random = createRandom(`kill ${name}`);
  const one = () =>
    random.chance(0.5)
      ? { afterWrites: random.between(1, latest[name].write) }
      : { afterCalls: random.between(1, latest[name].call) };
  cloud.faults.add({ kill: Array.from({ length: kills / 2 }, () => ({ function: name, ...one() })) });
}

/** Everybody sends twice at once; whoever hears nothing sends again, as the phone does. Answers how often it was refused, and how many heard nothing. */
async function answerAll(clinic: BareClinic, stormy: boolean) {
  if (stormy) killAtRandom(clinic, "api");
  let refused = 0;
  let cutOff = 0;
  let waiting: readonly number[] = [...numbers, ...numbers];
  for (let round = 0; waiting.length > 0 && round < mostRounds; round += 1) {
    const answers = await Promise.all(waiting.map((number) => submit(clinic, number)));
    refused += answers.filter(isRefused).length;
    waiting = waiting.filter((_, place) => answers[place] === "died");
    cutOff += waiting.length;
  }
  clinic.cloud.faults.clear();
  return { refused, cutOff };
}

/** Two sweeps at once until everything was counted; answers how many of them died. */
async function countAll({ cloud }: BareClinic, stormy: boolean): Promise<number> {
  let died = 0;
  await cloud.clock.advance(90_000);
  if (stormy) killAtRandom({ cloud } as BareClinic, "sweep");
  for (let round = 0; round < mostRounds; round += 1) {
    const sweep = async () => {
      if (!("result" in (await cloud.trigger("sweep")))) died += 1;
    };
    await Promise.all([sweep(), sweep()]);
    if (round === mostRounds / 2) cloud.faults.clear();
  }
  return died;
}

/** How many of the answers ask for somebody to act. */
const asking = numbers.filter((number) => {
  const answers = answersOf(number);
  return concernsOf(visitSatisfaction, answers, scoresOf(visitSatisfaction, answers)).length > 0;
}).length;

async function storm(stormy: boolean): Promise<readonly Figure[]> {
  const clinic = await askedEverybody();
  const { refused, cutOff } = await answerAll(clinic, stormy);
  const died = await countAll(clinic, stormy);
  const { database } = clinic.cloud;
  const sheets = database.inspect("sheets", { state: "answered" }, 10_000);
  const kept = sheets.filter(({ _id, answers }) => {
    const number = numberOf.get(String(_id));
    return number !== undefined && JSON.stringify(answers) === JSON.stringify(answersOf(number));
  }).length;
  const tallies = database.inspect("tallies", { slice: "all" }, 10_000) as unknown as readonly TallyRecord[];
  const counted = tallies.reduce((sum, { answered }) => sum + answered, 0);
  const cases = database.inspect("cases", {}, 10_000).length;
  await clinic.close();
  const name = `${people} people answer at once, each sent twice${stormy ? ", instances killed at random" : ""}`;
  return [
    {
      name: `${name}: kept / doubled / refused`,
      value: `${kept} / ${Math.max(0, counted - kept)} / ${refused}`,
      unit: `(promise: ${people} / 0 / 0)`,
    },
    { name: `${name}: counted in the results`, value: counted, unit: `of ${people}` },
    ...(stormy ? [{ name: `${name}: cut off`, value: `${cutOff} / ${died}`, unit: "answers / sweeps" }] : []),
    { name: `${name}: cases opened`, value: cases, unit: `for ${asking} answers that ask for one` },
  ];
}

/** What becomes of the answers of many who answer in the same moment, in good weather and in bad. */
export const benchSurveyStorm = async (): Promise<readonly Figure[]> => [
  ...(await storm(false)),
  ...(await storm(true)),
];
