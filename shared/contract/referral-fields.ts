import * as v from "valibot";
import { cardBounds } from "../card/card-bounds";
import { companionDays } from "../companion/companion";
import { localDate, text } from "./fields";

/** A code as it came in; whether it is one is decided later, so that a wrong one can be shown to the team. */
export const rawToken = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** What a companion's card carries: 128 random bits. */
export const companionToken = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

export const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
export const contentHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const month = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/));

const draft = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** A card as the studio saves it: a draft may be unfinished, what is wrong with it is told by its problems. */
export const clinicCard = v.strictObject({
  kind: v.picklist(["information", "advertising"]),
  licensedName: draft(cardBounds.name),
  category: draft(cardBounds.category),
  departments: v.pipe(v.array(draft(cardBounds.department)), v.maxLength(cardBounds.departments)),
  address: draft(cardBounds.address),
  hours: draft(cardBounds.hours),
  phone: draft(cardBounds.phone),
  lines: v.pipe(v.array(draft(cardBounds.line)), v.maxLength(cardBounds.lines)),
  permit: v.optional(v.strictObject({ number: draft(cardBounds.permitNumber), expiresOn: localDate })),
});

export const daysOfCompanion = v.picklist(companionDays);

export const appreciationProgramme = v.strictObject({
  on: v.boolean(),
  item: draft(30),
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  perYear: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  compliance: v.optional(
    v.strictObject({
      lawyer: text(60),
      document: text(80),
      confirmedOn: localDate,
      confirms: v.strictObject({
        disclosed: v.boolean(),
        booked: v.boolean(),
        notForSharing: v.boolean(),
        notForStaff: v.boolean(),
      }),
    }),
  ),
});
