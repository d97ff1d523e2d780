import { after, type Instant, minutes } from "../calendar/instant";
import type { Service } from "./service";

/** Until when a patient may cancel or move an appointment alone; later they call the clinic. */
export const changeUntil = ({ changeAhead }: Pick<Service, "changeAhead">, startsAt: Instant): Instant =>
  after(startsAt, -minutes(changeAhead));

/** Whether it is too late for the patient to change it alone. */
export const insideNotice = (service: Pick<Service, "changeAhead">, startsAt: Instant, now: Instant): boolean =>
  now > changeUntil(service, startsAt);
