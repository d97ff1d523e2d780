import { readSlotId } from "@shared/appointment/slot-id";
import { clinicDateAt } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { referralConsentText } from "@shared/consent/referral-consent-text";
import type { ReferralRecord } from "../../cloudfunctions/server/store/referral-records";
import { createRandom } from "../demo/random";
import type { BareClinic } from "./bare-clinic";
import type { Figure } from "./figure";
import { ask, type Came, openReferralClinic, passedOn, startAt } from "./referral-clinic";

const people = 200;
const opensEach = 5;
const mostRounds = 20;
/** Half of them while cards are opened, half of them while people book. */
const kills = 40;
const serviceId = "dentalConsult";
const friends = Array.from({ length: people }, (_, number) => ({ number, openid: `bench-friend-${number}` }));
type Friend = (typeof friends)[number];

/** Every third friend has the card from two people. */
const tokensOf = ({ number }: Friend): readonly string[] => {
  const first = passedOn[number % passedOn.length] ?? "";
  const other = passedOn[(number + 3) % passedOn.length] ?? "";
  return number % 3 === 0 ? [first, other] : [first];
};

/** A time on the phone for each of them, far enough apart that nobody is in anybody's way. */
async function slotsFor(clinic: BareClinic): Promise<readonly string[]> {
  const today = clinicDateAt(startAt);
  const found: string[] = [];
  for (let ahead = 1; found.length < people; ahead += 20) {
    const input = { serviceId, from: addDays(today, ahead), to: addDays(today, ahead + 19) };
    const reply = await ask(clinic, "bench-looker", "appointment.slots", input);
    const slots = reply !== "died" && reply.ok ? reply.data.slots : [];
    if (slots.length === 0) throw new Error(`there are only ${found.length} times for ${people} people`);
    const ids = slots.map(({ slotId }) => slotId);
    found.push(...ids.filter((slotId) => (readSlotId(slotId)?.at ?? 1) % 60 === 0));
  }
  return found.slice(0, people);
}

/** Dies after so many calls at most; an instance lives for a part of the storm only. */
const latest = { write: 60, call: 400 } as const;

function killAtRandom({ cloud }: BareClinic, name: string): void {
  const random = createRandom(`kill ${name}`);
  const one = () =>
    random.chance(0.5)
      ? { afterWrites: random.between(1, latest.write) }
      : { afterCalls: random.between(1, latest.call) };
  cloud.faults.add({ kill: Array.from({ length: kills / 2 }, () => ({ function: "api", ...one() })) });
}

/** Something somebody wants, sent again as the phone does until it was answered. */
type Wish = () => Promise<Came<unknown>>;

/** Sends everything at once; answers how much was refused, and how often nothing came back. */
async function sendAll(wishes: readonly Wish[]) {
  const refused: string[] = [];
  let cutOff = 0;
  let waiting = wishes;
  for (let round = 0; waiting.length > 0 && round < mostRounds; round += 1) {
    const answers = await Promise.all(waiting.map((wish) => wish()));
    for (const answer of answers) if (answer !== "died" && !answer.ok) refused.push(answer.problem.code);
    waiting = waiting.filter((_, place) => answers[place] === "died");
    cutOff += waiting.length;
  }
  return { refused, cutOff };
}

const opens = (clinic: BareClinic): readonly Wish[] =>
  Array.from({ length: opensEach }, (_, time) =>
    friends.map((friend) => {
      const tokens = tokensOf(friend);
      return () => ask(clinic, friend.openid, "card.open", { token: tokens[time % tokens.length] ?? "" });
    }),
  ).flat();

/** Everybody books and agrees in the same moment. */
const leads = (clinic: BareClinic, slots: readonly string[]): readonly Wish[] =>
  friends.flatMap(({ number, openid }): readonly Wish[] => {
    const booking = { requestId: `bench-wish-${number}`, serviceId, slotId: slots[number] ?? "" };
    const decision = { state: "granted", textVersion: referralConsentText.version } as const;
    return [
      () => ask(clinic, openid, "appointment.book", booking),
      () => ask(clinic, openid, "referral.decide", decision),
    ];
  });

/** What the database says of everybody afterwards. */
function outcome({ cloud: { database } }: BareClinic) {
  const all = database.inspect("referrals", {}, 10_000) as unknown as readonly ReferralRecord[];
  const counted = all.filter(({ state }) => state === "lead");
  const timesOf = ({ openid }: Friend) => counted.filter(({ friend }) => friend?.openid === openid).length;
  const times = friends.map(timesOf);
  const astray = friends.filter((friend) =>
    counted.some((one) => one.friend?.openid === friend.openid && !tokensOf(friend).includes(one.token ?? "")),
  ).length;
  const origins = database.inspect("patients", { "origin.kind": "friend", "origin.stage": "booked" }, 10_000).length;
  return {
    once: times.filter((count) => count === 1).length,
    twice: times.filter((count) => count > 1).length,
    lost: times.filter((count) => count === 0).length,
    astray,
    origins,
  };
}

async function storm(stormy: boolean): Promise<readonly Figure[]> {
  const clinic = await openReferralClinic();
  const slots = await slotsFor(clinic);
  if (stormy) killAtRandom(clinic, "open");
  const opened = await sendAll(opens(clinic));
  clinic.cloud.faults.clear();
  if (stormy) killAtRandom(clinic, "book");
  const booked = await sendAll(leads(clinic, slots));
  clinic.cloud.faults.clear();
  const { once, twice, lost, astray, origins } = outcome(clinic);
  await clinic.close();
  const name = `${people * opensEach} cards opened and ${people} leads at once on ${passedOn.length} codes${stormy ? ", instances killed at random" : ""}`;
  const refusals = [...opened.refused, ...booked.refused];
  return [
    {
      name: `${name}: friends attributed once / twice / lost`,
      value: `${once} / ${twice} / ${lost}`,
      unit: `(promise: ${people} / 0 / 0)`,
    },
    { name: `${name}: attributed to a code nobody gave them`, value: astray, unit: "(promise: 0)" },
    { name: `${name}: new patients counted as brought by a friend`, value: origins, unit: `of ${people}` },
    {
      name: `${name}: refused`,
      value: [refusals.length, ...new Set(refusals)].join(" "),
      unit: `of ${people * (opensEach + 2)} calls`,
    },
    ...(stormy ? [{ name: `${name}: cut off`, value: opened.cutOff + booked.cutOff, unit: "answers" }] : []),
  ];
}

/** Who is counted for whom when many friends open, agree and book in the same moment, in good weather and in bad. */
export const benchReferralStorm = async (): Promise<readonly Figure[]> => [
  ...(await storm(false)),
  ...(await storm(true)),
];
