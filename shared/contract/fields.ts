import * as v from "valibot";
import type { Instant } from "../calendar/instant";
import { type LocalDate, parseLocalDate } from "../calendar/local-date";
import { readMoment } from "../calendar/read-moment";
import { mostPhotos } from "../check-in/answers";
import type { PathwayId } from "../pathway/pathway";

/** An id: letters, digits and `-_.:@`, 1 to 80 characters. Never an object, so no operator can come in. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,79}$/));

/** Text a person wrote: 1 to `most` characters, trimmed, without control characters other than line breaks. */
export const text = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(/^[^\p{Cc}]*(\n[^\p{Cc}]*)*$/u));

export const localDate = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== undefined),
  v.transform((value) => value as LocalDate),
);

/** A clinic day, or an ISO moment with an offset. */
export const moment = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== undefined || readMoment(value) !== undefined),
);

/** Milliseconds since the Unix epoch, between the years 2000 and 2200. */
export const instant = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(946_684_800_000),
  v.maxValue(7_258_118_400_000),
  v.transform((value) => value as Instant),
);

export const pathwayId = v.picklist(["doubleEyelid", "dentalImplant"] as const satisfies readonly PathwayId[]);

/** A position in a paged list, as an earlier answer gave it. */
export const cursor = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,200}$/));

export const pageSize = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));

export const answers = v.strictObject({
  pain: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)),
  choices: v.pipe(
    v.record(id, id),
    v.check((choices) => Object.keys(choices).length <= 40),
  ),
  signs: v.pipe(v.array(id), v.maxLength(60)),
  needsContact: v.boolean(),
  photos: v.pipe(
    v.array(v.strictObject({ view: id, fileId: v.pipe(v.string(), v.startsWith("cloud://"), v.maxLength(300)) })),
    v.maxLength(mostPhotos),
  ),
});

/** Parameter values of a pathway; which keys and bounds hold is decided by the pathway. */
export const parameterValues = v.pipe(
  v.record(id, v.union([v.pipe(v.number(), v.finite()), v.boolean()])),
  v.check((values) => Object.keys(values).length <= 40),
);
