import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { ParameterValues } from "@shared/pathway/parameter";
import type { PathwayId } from "@shared/pathway/pathway";
import { createRandom, type Random } from "../random";
import { careTeam } from "./care-team";
import { fictitiousName } from "./fictitious-name";
import type { ConsentChoice, Diligence, PainCourse, Profile } from "./profile";

const diligenceOf = (random: Random): Diligence => {
  const kind = random.next();
  if (kind < 0.62) return { kind: "faithful" };
  return kind < 0.88 ? { kind: "forgetful" } : { kind: "dropsOff", afterDay: random.between(2, 20) };
};

/** Most people agree to both; some want no pictures, a few take their word back or want no check-ins at all. */
const consentOf = (random: Random): ConsentChoice => {
  const chance = random.next();
  if (chance < 0.03) return { healthCheckIn: "refused", clinicalPhoto: "refused" };
  if (chance < 0.2) return { healthCheckIn: "granted", clinicalPhoto: "refused" };
  if (chance < 0.24) return { healthCheckIn: "granted", clinicalPhoto: "withdrawn" };
  return { healthCheckIn: "granted", clinicalPhoto: "granted" };
};

const painOf = (pathwayId: PathwayId, random: Random): PainCourse => ({
  first: (pathwayId === "dentalImplant" ? 4.6 : 3.8) + 1.4 * random.noise(),
  halfLife: 1.6 + 1.6 * random.next(),
  wavering: 0.2 + 0.5 * random.next(),
});

const parametersOf = (pathwayId: PathwayId, random: Random): ParameterValues => {
  if (pathwayId === "doubleEyelid") return random.chance(0.3) ? { stitchesDay: random.between(5, 6) } : {};
  if (random.chance(0.15)) return { sinusLift: true, sinusDays: random.between(14, 21) };
  return random.chance(0.25) ? { graft: true, stitchesDay: random.between(10, 14) } : {};
};

/** More people in the first weeks, where the work is; the rest thinly spread up to three months. */
const dayOf = (random: Random): number => {
  const part = random.next();
  if (part < 0.12) return random.between(-7, -1);
  if (part < 0.62) return random.between(0, 14);
  return random.between(15, 90);
};

/** Patient number `number` of the crowd: who it is depends on the seed and the number alone. */
export function crowdProfile(seed: number, number: number, today: LocalDate): Profile {
  const random = createRandom(`crowd ${seed} ${number}`);
  const pathwayId = random.pick(["doubleEyelid", "dentalImplant"]);
  const day = dayOf(random);
  const consent = consentOf(random);
  const name = String(number).padStart(4, "0");
  const unbound = random.chance(0.03);
  return {
    episodeId: `ep-${name}-${random.word(6)}`,
    patientId: `pt-${name}`,
    patientName: fictitiousName(random),
    openid: `demo-patient-${name}`,
    ...(unbound && { bindCode: bindCodeOf(random) }),
    pathwayId,
    parameters: parametersOf(pathwayId, random),
    procedureDate: addDays(today, -day),
    startedDaysBefore: Math.max(-day, 0) + random.between(1, 6),
    ...careTeam(pathwayId, random),
    diligence: diligenceOf(random),
    pain: painOf(pathwayId, random),
    consent,
    takesPictures: consent.clinicalPhoto !== "refused" && random.chance(0.7),
    ...(day > 8 && random.chance(0.05) && { endedOnDay: random.between(5, day - 1) }),
    cards: {},
    scenes: {},
  };
}

const bindCodeOf = (random: Random): string =>
  Array.from({ length: 8 }, () => "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".charAt(random.between(0, 31))).join("");
