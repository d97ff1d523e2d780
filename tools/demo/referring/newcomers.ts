import { clinicDateAt, clinicTime, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { VisitMover } from "@shared/visit/visit";
import { fictitiousName } from "../people/fictitious-name";
import { createRandom } from "../random";
import { deskMover } from "../visits/house-movers";
import type { Stage } from "../visits/stage";
import type { Visitor } from "../visits/visitor";
import { type NewcomerPlan, newcomerPlans } from "./newcomer-plans";
import { sharerOpenid } from "./sharer-openid";

/** Somebody who came for the first time in the last months. */
export interface Newcomer {
  readonly plan: NewcomerPlan;
  /** `since` is the moment of the first contact. */
  readonly visitor: Visitor;
}

const kin = (openid: string, since: Instant) => ({
  id: "fm-new-relative",
  openid,
  name: "家人",
  relation: "relative" as const,
  rights: ["book"] as const,
  since,
});

function newcomer(plan: NewcomerPlan, place: number, seed: number, now: Instant): Newcomer {
  const number = String(place + 1).padStart(2, "0");
  const random = createRandom(`newcomer ${seed} ${number}`);
  const since = clinicTime(addDays(clinicDateAt(now), -plan.ago), random.between(10, 11), random.between(0, 59));
  const relative = plan.livesWith && plan.through ? sharerOpenid(plan.through.code, seed, now) : undefined;
  return {
    plan,
    visitor: {
      patientId: `pt-n-${number}`,
      name: fictitiousName(random),
      ...(plan.phone && { openid: `demo-new-${number}` }),
      ...(relative !== undefined && { family: [kin(relative, since)] }),
      since,
    },
  };
}

/** Everybody new who is not in a follow-up. */
export const newcomers = (seed: number, now: Instant): readonly Newcomer[] =>
  newcomerPlans.map((plan, place) => newcomer(plan, place, seed, now)).filter(({ visitor }) => visitor.since < now);

/** Stood at the desk and was taken by whoever of the trade was on duty. */
function comesUninvited({ plan, visitor }: Newcomer, { ledger, random }: Stage) {
  const service = ledger.agenda.service(plan.serviceId);
  const date = clinicDateAt(visitor.since);
  const lead = service.needs[0].anyOf.find((id) => ledger.agenda.share(id, date) < 1);
  if (lead === undefined) return undefined;
  return ledger.walkIn(visitor, service, lead, {
    at: visitor.since,
    wait: random.between(4, 22),
    takes: service.minutes - random.between(2, 8),
  });
}

function books({ plan, visitor }: Newcomer, stage: Stage) {
  const bookedBy: VisitMover = plan.first === "online" ? { kind: "patient" } : deskMover;
  const course = stage.comes(plan.serviceId, { early: stage.random.between(4, 12) });
  const wish = { serviceId: plan.serviceId, bookedAt: visitor.since, bookedBy, course };
  return stage.soon(visitor, plan.ahead - plan.ago, wish);
}

/** The first visits of everybody new, and the second ones. Told last, so that nobody else's appointments move. */
export function tellNewcomers(people: readonly Newcomer[], stage: Stage): void {
  for (const one of people) {
    const { plan, visitor } = one;
    const first = plan.first === "walkIn" ? comesUninvited(one, stage) : books(one, stage);
    if (first === undefined || plan.again === undefined) continue;
    const course = stage.comes("cleaning");
    stage.soon(visitor, plan.ahead + plan.again - plan.ago, { serviceId: "cleaning", course });
  }
}
