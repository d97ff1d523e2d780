import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import { armOf } from "@shared/experiment/arm-of";
import { neededPerArm } from "@shared/experiment/needed-per-arm";
import type { ExperimentUnitRecord } from "../../../cloudfunctions/server/store/survey-records";
import { fictitiousName } from "../people/fictitious-name";
import { createRandom } from "../random";
import { missedWords as plan } from "./demo-plans";
import { joined, settled } from "./trial-unit";

const _id = "x-demo-missed-words";

/** How many of a hundred made up for a missed check-in, by arm. */
const made: Readonly<Record<string, number>> = { now: 0.44, warm: 0.6 };

/** People of last summer, whose follow-ups are over. */
function formerPatient(place: number, startedAt: Instant): ExperimentUnitRecord {
  const number = String(place + 1).padStart(4, "0");
  const random = createRandom(`former ${number}`);
  const person = `demo-former-${number}`;
  const about = { patientId: `pt-former-${number}`, patientName: fictitiousName(random) };
  const episodeId = `ep-former-${number}`;
  const at = after(startedAt, hours(2) + place * minutes(115) + minutes(random.between(0, 90)));
  const unit = joined({ _id, plan }, { person, ...about, subjectId: `${episodeId}:checkIn.d7`, episodeId }, at);
  const optOut = random.chance(0.012);
  const complaint = random.chance(0.006);
  const success = random.chance(made[armOf(_id, plan.arms, person).id] ?? 0);
  const exitAt = after(at, hours(random.between(3, 40)));
  if (complaint) return settled(unit, { success, complaint, optOut }, { reason: "complaint", at: exitAt });
  return settled(unit, { success, complaint, optOut }, optOut ? { reason: "optedOut", at: exitAt } : undefined);
}

/** The experiment that has found better words: as many people as it was planned for. */
export function foundWords(now: Instant) {
  const startedAt = after(now, -days(190));
  const people = Math.round(2.05 * neededPerArm(plan));
  return { _id, plan, startedAt, units: Array.from({ length: people }, (_, place) => formerPatient(place, startedAt)) };
}
