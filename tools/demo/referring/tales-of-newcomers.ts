import { after, clinicDateAt, clinicTime, hours, type Instant, minutes } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { memberManager } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";
import type { CardTale } from "./card-tale";
import { demoToken } from "./demo-token";
import type { ThroughPlan } from "./newcomer-plans";
import { type Newcomer, newcomers } from "./newcomers";
import { cardNamed } from "./passers-by";
import { sharerOpenid } from "./sharer-openid";

/** Asked a little after the booking; who types a code in agrees with it, whom the desk asks agrees on the spot. */
function agreement({ via, ends }: ThroughPlan, bookedAt: Instant, openedAt: Instant): Pick<CardTale, "agreedAt"> {
  if (ends === "refuses") return {};
  if (via === "code") return { agreedAt: openedAt };
  return { agreedAt: after(bookedAt, minutes(via === "desk" ? 8 : 3)) };
}

function endOf({ ends }: ThroughPlan, bookedAt: Instant, now: Instant): Pick<CardTale, "endsAt"> {
  if (ends === undefined) return {};
  if (ends === "refuses") return { endsAt: after(bookedAt, minutes(4)) };
  return { endsAt: clinicTime(addDays(clinicDateAt(now), -ends.withdrawsDaysAgo), 20, 12) };
}

/** The one that the team corrected: the friend named another person afterwards. */
function correctionOf({ plan }: Newcomer, seed: number, now: Instant): Pick<CardTale, "corrected"> {
  const named = sharerOpenid("second", seed, now);
  if (plan.through?.code !== "first" || named === undefined) return {};
  return {
    corrected: {
      to: { kind: "token", token: demoToken(named) },
      by: referenceTo(memberManager),
      reason: "本人来电说，是另一位朋友介绍的",
      at: clinicTime(addDays(clinicDateAt(now), -30), 15, 20),
    },
  };
}

function taleOf(one: Newcomer, seed: number, now: Instant): readonly CardTale[] {
  const { patientId, openid, since } = one.visitor;
  const { through } = one.plan;
  const card = through && cardNamed(through.code, seed, now);
  if (through === undefined || card === undefined) return [];
  const openedAt = after(since, -hours(through.hours));
  return [
    {
      friend: openid === undefined ? { patientId } : { openid },
      ...card,
      via: through.via,
      openedAt,
      ...agreement(through, since, openedAt),
      ...endOf(through, since, now),
      ...correctionOf(one, seed, now),
    },
  ];
}

/** The tales of everybody new who came through a card. */
export const talesOfNewcomers = (seed: number, now: Instant): readonly CardTale[] =>
  newcomers(seed, now).flatMap((one) => taleOf(one, seed, now));
