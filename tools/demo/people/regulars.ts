import { after, days, type Instant } from "@shared/calendar/instant";
import { createRandom } from "../random";
import type { Visitor } from "../visits/visitor";
import { fictitiousName } from "./fictitious-name";

const count = 240;

/** People who come for a consultation, a cleaning or a check and are in no follow-up: they fill the clinic's days. */
export const regulars = (seed: number, now: Instant): readonly Visitor[] =>
  Array.from({ length: count }, (_, place) => {
    const number = String(place + 1).padStart(3, "0");
    const random = createRandom(`regular ${seed} ${number}`);
    return {
      patientId: `pt-v-${number}`,
      name: fictitiousName(random),
      ...(random.chance(0.9) && { openid: `demo-visitor-${number}` }),
      since: after(now, -days(random.between(20, 400))),
    };
  });
