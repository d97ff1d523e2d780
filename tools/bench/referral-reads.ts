import { after, clinicDateAt, days, type Instant, minutes } from "@shared/calendar/instant";
import type { EndpointName, InputOf } from "@shared/contract/contract";
import { bookedOrigin, broughtBy, newOrigin, type Origin, originKinds, seenOrigin } from "@shared/referral/origin";
import { type Referral, referralStates } from "@shared/referral/referral";
import type { Token } from "@shared/referral/token";
import { sharerId } from "../../cloudfunctions/server/referring/ids";
import type { ReferralRecord } from "../../cloudfunctions/server/store/referral-records";
import { newReferral } from "../../cloudfunctions/server/store/referrals";
import type { BareClinic } from "./bare-clinic";
import type { Figure } from "./figure";
import { ask, openReferralClinic, passedOn, startAt } from "./referral-clinic";

const owner = "demo-owner-ye";
const sharer = "bench-referrer-0";
/** Over how many months they are spread. */
const spread = days(360);

function referral(number: number, of: number): ReferralRecord {
  const _id = `f-bench-${number}`;
  const openedAt = after(startAt, -Math.floor((spread * (number + 1)) / of) - days(8));
  const state = referralStates[number % referralStates.length] ?? "opened";
  const token = passedOn[number % passedOn.length] as Token | undefined;
  const told: Referral = {
    ...(state !== "withdrawn" && token !== undefined && { token }),
    ...(state === "visit" && { visitAt: after(openedAt, days(7)) }),
    via: "link",
    state,
    openedAt,
  };
  return newReferral(_id, told);
}

/** The origin of a new patient, one of every way and stage after the other. */
function origin(number: number, at: Instant): Origin {
  const kind = originKinds[number % originKinds.length] ?? "online";
  const booked = broughtBy(bookedOrigin(newOrigin("online", at)), kind);
  return number % 3 === 0 ? booked : seenOrigin(booked, `ap-${number}`);
}

const patient = (number: number, of: number) => {
  const since = after(startAt, -Math.floor((spread * (number + 1)) / of));
  const openid = `bench-patient-${number}`;
  const nobody = { family: [], upcoming: [], gates: [], people: [openid] };
  return { _id: `pt-bench-${number}`, name: "李女士", openid, ...nobody, since, origin: origin(number, since) };
};

const batch = 5000;

function fill({ put }: BareClinic, count: number): void {
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (let from = 0; from < count; from += batch) {
    const some = numbers.slice(from, from + batch);
    put(
      "referrals",
      some.map((number) => referral(number, count)),
    );
    put(
      "patients",
      some.map((number) => patient(number, count)),
    );
  }
  put("sharers", [
    {
      _id: sharerId(sharer),
      ...{ openid: sharer, token: passedOn[0] },
      consent: { state: "granted", textVersion: "2026-11", at: after(startAt, -days(30)) },
    } as { readonly _id: string },
  ]);
}

async function costOf<N extends EndpointName>(clinic: BareClinic, openid: string, endpoint: N, input: InputOf<N>) {
  await ask(clinic, openid, endpoint, input); // an instance keeps the card for a minute
  clinic.cloud.statistics.reset();
  const reply = await ask(clinic, openid, endpoint, input);
  if (reply === "died" || !reply.ok) throw new Error(`${endpoint}: ${JSON.stringify(reply)}`);
  const { databaseCalls, documentsExamined } = clinic.cloud.statistics.report();
  return { calls: databaseCalls, documents: documentsExamined };
}

async function reads(count: number): Promise<readonly Figure[]> {
  const clinic = await openReferralClinic();
  fill(clinic, count);
  await clinic.cloud.clock.advance(minutes(1));
  const month = clinicDateAt(after(startAt, -days(40))).slice(0, 7);
  const first = await costOf(clinic, "bench-friend", "card.open", { token: passedOn[3] ?? "" });
  const costs = {
    "card.open": first,
    "referral.mine": await costOf(clinic, sharer, "referral.mine", {}),
    "referral.list": await costOf(clinic, owner, "referral.list", { state: "visit", limit: 20 }),
    "referral.funnel": await costOf(clinic, owner, "referral.funnel", { month }),
  };
  await clinic.close();
  return Object.entries(costs).map(([endpoint, { calls, documents }]) => ({
    name: `${endpoint} among ${count} referrals and new patients`,
    value: `${calls} / ${documents}`,
    unit: "database calls / documents looked at",
  }));
}

/** What opening a card, one's own card and the funnel read of a small clinic and of a big one. */
export const benchReferralReads = async (): Promise<readonly Figure[]> => [
  ...(await reads(1_000)),
  ...(await reads(100_000)),
];
