import { after, minutes } from "@shared/calendar/instant";
import type { Stage } from "./stage";
import type { VisitCourse } from "./visit-course";
import type { Visitor } from "./visitor";

/** Somebody of this morning: what for, how many minutes from now, and how it goes. */
interface Scene {
  /** The first of these that is to be had. */
  readonly services: readonly string[];
  readonly minute: number;
  readonly decided: Parameters<Stage["comes"]>[1];
}

/** The house at half past nine: somebody at every point of a visit. */
const scenes: readonly Scene[] = [
  // Has left already.
  { services: ["intake"], minute: -30, decided: { early: 8, wait: 1, takes: 17, pays: 5 } },
  // At the desk.
  { services: ["stitchesOut"], minute: -30, decided: { early: 5, wait: 2, takes: 20, pays: 12 } },
  // With the team.
  { services: ["consult", "eyelidReview"], minute: -30, decided: { early: 10, wait: 3, takes: 40 } },
  // Was called too late: the promise of a quarter of an hour is broken.
  { services: ["dentalConsult", "implantReview"], minute: -30, decided: { early: 7, wait: 19, takes: 30 } },
  // Is late.
  { services: ["implantReview", "eyelidReview", "stitchesOut"], minute: -10, decided: { early: -21, wait: 3 } },
  // With the team, and not for long.
  { services: ["cleaning", "photoTherapy"], minute: -30, decided: { early: 4, wait: 0, takes: 55 } },
  // Was called a moment ago.
  { services: ["intake", "photoTherapy"], minute: -10, decided: { early: 6, wait: 9, takes: 20 } },
  // Has just come.
  { services: ["intake"], minute: 10, decided: { early: 12, wait: 6 } },
];

const tolerance = 12;

function play({ services, minute, decided }: Scene, visitor: Visitor, stage: Stage): void {
  for (const serviceId of services) {
    const course: VisitCourse = stage.comes(serviceId, decided);
    const wish = { serviceId, on: stage.today, at: stage.minute(minute), within: tolerance, course };
    if (stage.ledger.book(visitor, wish)) return;
  }
}

/** Somebody with toothache who came without an appointment, if a dentist is in the house. */
function comeUninvited(visitor: Visitor, { ledger, now, today }: Stage): void {
  const service = ledger.agenda.service("dentalConsult");
  const onDuty = service.needs[0].anyOf.filter((id) => ledger.agenda.share(id, today) < 1);
  const lead = onDuty.at(-1);
  const open = ledger.agenda.free(service, today).some(({ startsAt }) => startsAt > now);
  if (lead === undefined || !open) return;
  ledger.walkIn(visitor, service, lead, { at: after(now, -minutes(6)), wait: 25, takes: 25 });
}

/** Somebody with a loose dressing was taken first by the nurse that another one is waiting for. */
export function squeezeIn(visitor: Visitor, waiting: Visitor, { ledger, now, today }: Stage): void {
  const place = ledger.of(waiting).find((one) => one.date === today && one.startsAt < now);
  const [lead] = place?.resourceIds ?? [];
  if (place === undefined || lead === undefined) return;
  ledger.walkIn(visitor, place.service, lead, { at: after(now, -minutes(24)), wait: 8, takes: 28 });
}

/** Somebody yesterday whom nobody checked out. */
function forgetCheckout(visitor: Visitor, { ledger, day, comes }: Stage): void {
  const course = comes("cleaning", { early: 6, wait: 5, pays: 72 * 60 });
  ledger.book(visitor, { serviceId: "cleaning", on: day(-1), at: 16 * 60, course });
}

/** Fills the present moment of the house, as far as it is open now. */
export function tellMorning(stage: Stage, next: () => Visitor): void {
  for (const scene of scenes) play(scene, next(), stage);
  comeUninvited(next(), stage);
  forgetCheckout(next(), stage);
  // An operation this afternoon that waits for the doctor's note.
  const wish = { serviceId: "eyelidSurgery", on: stage.today, at: 14 * 60, consentOpen: true } as const;
  if (stage.minute(0) < 12 * 60) stage.ledger.book(next(), { ...wish, course: stage.comes("eyelidSurgery") });
}
