import { after, clinicDateAt, days, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import { gestation } from "../clinic/maternity-services";
import { createRandom } from "../random";
import type { Visitor } from "../visits/visitor";
import { fictitiousName } from "./fictitious-name";

const fullTerm = 280;

/** The pregnant woman of the story, and her husband, who may book for her but not read. */
export const expectant = { openid: "demo-yao", name: "姚听澜" } as const;
export const expectantRelative = { openid: "demo-yao-husband", name: "秦屿" } as const;

/** How far they are today: some before, some inside and some past the window of the late assessment. */
const gestationDays: readonly number[] = [
  gestation(33, 4),
  gestation(33),
  gestation(34),
  gestation(35),
  gestation(35, 6),
  gestation(32),
  gestation(30, 4),
  gestation(36),
  gestation(37, 3),
  gestation(29),
  gestation(28, 1),
  gestation(26, 6),
  gestation(38, 4),
  gestation(34, 3),
];

function pregnant(gestationDay: number, place: number, seed: number, now: Instant): Visitor {
  const number = String(place + 1).padStart(2, "0");
  const random = createRandom(`maternity ${seed} ${number}`);
  const told = {
    patientId: `pt-m-${number}`,
    dueDate: addDays(clinicDateAt(now), fullTerm - gestationDay),
    since: after(now, -days(gestationDay - 60)),
  };
  if (place > 0) {
    const name = fictitiousName(random);
    return { ...told, name, ...(random.chance(0.9) && { openid: `demo-mother-${number}` }) };
  }
  const husband = {
    id: "fm-yao-husband",
    ...expectantRelative,
    relation: "relative",
    rights: ["book"],
    since: after(now, -days(40)),
  } as const;
  return { ...told, ...expectant, family: [husband] };
}

/** Women who are expecting a child; the first one is the story's. None of them has a follow-up plan. */
export const expectantVisitors = (seed: number, now: Instant): readonly Visitor[] =>
  gestationDays.map((day, place) => pregnant(day, place, seed, now));
