import type { Instant } from "@shared/calendar/instant";
import { grantsLeft } from "@shared/grant/ledger";
import { templateDefaults } from "@shared/template/template-defaults";
import type { Asked, World } from "./world";

const day = 86_400_000;
const clinicShift = 8 * 3_600_000;
const dayOf = (at: Instant) => Math.floor((at + clinicShift) / day);
const minuteOf = (at: Instant) => Math.floor(((at + clinicShift) % day) / 60_000);

/** A promise, and whether it was kept; counted here anew, by none of the rules that are under test. */
type Promised = Readonly<Record<string, boolean>>;

const brokenOf = (promised: Promised): readonly string[] =>
  Object.entries(promised).flatMap(([what, kept]) => (kept ? [] : [what]));

/** What went out, or may have; the one under way counts, because WeChat has been asked. */
export const contacts = ({ asked }: World): readonly Asked[] => asked.filter(({ outcome }) => outcome !== "nothing");

function caps(world: World, { row, at }: Asked): Promised {
  const others = contacts(world).filter((other) => other.at <= at);
  const count = (test: (other: Asked) => boolean) => others.filter(test).length;
  const marketing = count((other) => other.row.purpose === "marketing" && other.at > at - 30 * day);
  const today = count((other) => other.row.purpose === "care" && dayOf(other.at) === dayOf(at));
  return {
    "three about one subject": count((other) => other.row.subjectId === row.subjectId) <= 3,
    "four of care in a day": row.purpose === "marketing" || today <= 4,
    "twelve in a week": count((other) => other.at > at - 7 * day) <= 12,
    "one of marketing in a month": marketing <= 1,
  };
}

/** Never in the night, and only in the hours agreed on where those make sense. */
function clock({ agreement: { hours } }: World, { at }: Asked): Promised {
  const minute = minuteOf(at);
  const [from, to] = [Math.max(hours.from, 480), Math.min(hours.to, 1260)];
  return {
    "from eight to nine": minute >= 480 && minute < 1260,
    "in the hours agreed on": from >= to || (minute >= from && minute < to),
  };
}

function visit({ visits }: World, { row, at }: Asked): Promised {
  const found = visits.find(({ id }) => id === row.subjectId);
  return {
    "a visit that stands": found?.state === "confirmed" && found.rescheduledTo === undefined,
    "the time it has now": found?.startsAt === row.facts.startsAt,
    "a visit ahead": found !== undefined && at < found.startsAt,
  };
}

function checkIn(world: World, { row, at }: Asked): Promised {
  const task = world.tasks.find(({ id }) => row.subjectId === `ep-1:${id}`);
  return {
    "a follow-up that runs": world.active,
    "a check-in consented to": world.consented,
    "a check-in not made": task !== undefined && !world.done.has(task.id),
    "a check-in that can be made": task !== undefined && at < task.closesAt,
  };
}

function marketing({ agreement, complaint, refusedAt = 0 as Instant }: World, { at, templateId }: Asked): Promised {
  return {
    "marketing agreed to": agreement.marketing.state === "granted",
    "no complaint open": complaint === undefined || complaint.closedAt !== undefined,
    "a week after a refusal": at - refusedAt >= 7 * day,
    "marketing in the list alone": templateId === undefined,
  };
}

/** Two minutes long a message counts as on its way; nobody else is sent to meanwhile, and nothing goes out twice. */
const alone = ({ asked }: World, one: Asked): Promised => ({
  "one at a time": asked.every(
    (other) => other === one || other.outcome !== "underway" || one.at >= other.at + 120_000,
  ),
  "once each": asked.every((other) => other === one || other.row !== one.row || other.outcome === "nothing"),
});

/** What is wrong with a message that a channel has just been asked to take. */
export const brokenBy = (world: World, one: Asked): readonly string[] =>
  brokenOf({
    ...caps(world, one),
    ...clock(world, one),
    ...alone(world, one),
    "not late": one.at < one.row.lateAt,
    ...(one.row.kind === "visit" ? visit(world, one) : {}),
    ...(one.row.kind === "checkIn" ? checkIn(world, one) : {}),
    ...(one.row.purpose === "marketing" ? marketing(world, one) : {}),
  });

/** What is wrong with the books. */
export function brokenBooks({ ledger }: World): readonly string[] {
  const balances = Object.values(ledger.balances);
  const left = Object.values(templateDefaults).map((template) => grantsLeft(ledger, template));
  const reserved = balances.reduce((sum, one) => sum + one.reserved, 0);
  const counts = balances.flatMap(({ standing: _, ...numbers }) => Object.values(numbers));
  return brokenOf({
    "nothing negative": counts.every((count) => Number.isInteger(count) && count >= 0),
    "no more spent than granted": balances.every((one) => one.spent + one.reserved + one.void <= one.granted),
    "one reserved for the one on its way": reserved === (ledger.inFlight?.templateId === undefined ? 0 : 1),
    "no more than twenty left": left.every((count) => Number.isInteger(count) && count >= 0 && count <= 20),
  });
}
