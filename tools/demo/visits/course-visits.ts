import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { Profile } from "../people/profile";
import { createRandom, type Random } from "../random";
import type { Followed } from "./followed";
import type { Ledger } from "./ledger";
import type { Wish } from "./wish";

/** A visit of a course of care, counted from the procedure; somewhere within the given days. */
interface Station {
  readonly serviceId: string;
  readonly day: number;
  readonly spread: number;
}

/** The visits after a procedure, as the pathways ask for them. */
const stations: Readonly<Record<Profile["pathwayId"], readonly Station[]>> = {
  doubleEyelid: [
    { serviceId: "eyelidSurgery", day: 0, spread: 0 },
    { serviceId: "stitchesOut", day: 6, spread: 2 },
    { serviceId: "eyelidReview", day: 30, spread: 4 },
    { serviceId: "eyelidReview", day: 88, spread: 5 },
  ],
  dentalImplant: [
    { serviceId: "implantSurgery", day: 0, spread: 0 },
    { serviceId: "implantReview", day: 9, spread: 2 },
    { serviceId: "implantReview", day: 60, spread: 5 },
    { serviceId: "implantReview", day: 95, spread: 5 },
  ],
};

/** How full a day may get by people who have a choice; the rest is left for others to book. */
const fullEnough = 0.5;
const farAhead = 14;

const resourceOf = (staffId: string): string => staffId.replace("staff-", "");

function wishes({ pathwayId, startedDaysBefore, procedureDate, doctor }: Profile, random: Random): readonly Wish[] {
  const rather = resourceOf(doctor.id);
  const consult = pathwayId === "doubleEyelid" ? "consult" : "dentalConsult";
  const first = { serviceId: consult, day: -Math.max(startedDaysBefore, 1), spread: 0 };
  const earlier = { serviceId: "cleaning", day: -random.between(60, 250), spread: 0 };
  const wanted = [...(random.chance(0.3) ? [earlier] : []), first, ...stations[pathwayId]];
  return wanted.map(({ serviceId, day, spread }) => ({
    serviceId,
    on: addDays(procedureDate, day + random.between(0, spread)),
    rather,
  }));
}

/** Whether the day still has room that nobody misses. */
const hasRoom = ({ agenda }: Ledger, { serviceId, on }: Wish): boolean =>
  agenda.service(serviceId).needs[0].anyOf.some((id) => agenda.share(id, on) < fullEnough);

/** Every fourth operation ahead still waits for the doctor's note. */
const waitsForConsent = ({ agenda }: Ledger, { serviceId, on }: Wish, today: LocalDate, random: Random): boolean =>
  on > today && agenda.service(serviceId).gates.length > 0 && random.chance(0.25);

/** What somebody may wish for: while the follow-up lasts, not too far ahead, and on days with room. */
const mayWish = ({ profile }: Followed, wish: Wish, ledger: Ledger, today: LocalDate): boolean => {
  const { endedOnDay, procedureDate } = profile;
  const ended = endedOnDay !== undefined && wish.on > addDays(procedureDate, endedOnDay);
  return !ended && wish.on <= addDays(today, farAhead) && hasRoom(ledger, wish);
};

/** The visits of somebody in a follow-up: those that are over, and the next one. */
export function bookCourse(one: Followed, ledger: Ledger, today: LocalDate): void {
  const random = createRandom(`course ${ledger.seed} ${one.profile.patientId}`);
  for (const wish of wishes(one.profile, random)) {
    const consentOpen = waitsForConsent(ledger, wish, today, random);
    if (!mayWish(one, wish, ledger, today)) continue;
    const booking = ledger.book(one.visitor, consentOpen ? { ...wish, consentOpen } : wish);
    if (booking !== undefined && booking.startsAt > ledger.now) return;
  }
}
