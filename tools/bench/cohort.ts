import { after, clinicTime, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import { addDays, type LocalDate } from "@shared/calendar/local-date";
import type { Ahead } from "@shared/grant/allocate";
import { messageId } from "@shared/message/message-id";
import { catalogue } from "@shared/pathway/catalogue";
import { personalise } from "@shared/pathway/personalise";
import { settleParameters } from "@shared/pathway/settle-parameters";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import { taskReminders } from "@shared/reminder/task-reminders";
import { visitReminders } from "@shared/reminder/visit-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import { createRandom, type Random } from "../demo/random";

/** A message that may be sent, from when it is known on, and whether it turns out to be needed. */
export interface Planned extends Ahead {
  readonly knownFrom: Instant;
  readonly subjectId: string;
  readonly needed: boolean;
}

/** One simulated person: what lies ahead, when a pop-up is shown, and how many yeses they will ever give. */
export interface Person {
  readonly id: string;
  readonly messages: readonly Planned[];
  readonly asks: readonly Instant[];
  readonly yeses: number;
}

const firstDay = "2026-03-02" as LocalDate;
const pathways = Object.values(catalogue).map((pathway) =>
  personalise(pathway, settleParameters(pathway.parameters, {}).values),
);

const planned = (
  { kind, step, subjectId, dueAt, safety }: PlannedMessage,
  knownFrom: Instant,
  needed: boolean,
): Planned => ({
  messageId: messageId(subjectId, kind, step),
  kind,
  step,
  subjectId,
  dueAt,
  knownFrom,
  needed,
  ...(safety ? { safety } : {}),
});

/** A visit is reminded of whatever the person does; three steps, as far as they are still ahead when it is booked. */
function visitOf(id: string, startsAt: Instant, bookedAt: Instant): readonly Planned[] {
  const booked = { appointmentId: id, startsAt, bookedAt, title: "", with: "" };
  return visitReminders(booked, { kind: "visit" })
    .filter(({ skipped }) => skipped === undefined)
    .map((one) => planned(one, bookedAt, true));
}

/** The procedure, the first review and the last one; each but the first is booked at the checkout of the one before. */
function visitsOf(id: string, procedure: LocalDate, bookedAt: Instant, random: Random) {
  const starts = [0, random.between(6, 9), random.between(28, 33)].map((day) =>
    clinicTime(addDays(procedure, day), random.between(9, 17), 30),
  );
  return starts.map((startsAt, place) => {
    const before = starts[place - 1];
    return { id: `${id}-v${place}`, startsAt, bookedAt: before === undefined ? bookedAt : after(before, hours(1)) };
  });
}

/** Most give a few yeses, some none and hardly anybody five. */
const generosity = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5] as const;

function personOf(number: number): Person {
  const id = `p${number}`;
  const random = createRandom(`cohort ${number}`);
  const plan = pathways[number % pathways.length];
  if (plan === undefined) throw new Error("there is no pathway");
  const bookedAt = clinicTime(addDays(firstDay, random.between(0, 6)), random.between(9, 19), random.between(0, 59));
  const procedure = addDays(firstDay, random.between(9, 16));
  const visits = visitsOf(id, procedure, bookedAt, random);
  const diligence = 0.35 + 0.5 * random.next();
  const asks: Instant[] = visits.map((visit) => after(visit.bookedAt, minutes(1)));
  const tasks = scheduleOf(plan, procedure).filter(({ kind }) => kind !== "visit");
  const reminders = tasks.flatMap((task) => {
    const onTime = random.chance(diligence);
    if (onTime) asks.push(after(task.opensAt, minutes(random.between(5, 600))));
    return taskReminders(task, id, bookedAt)
      .filter(({ skipped, step }) => skipped === undefined && step !== "closed")
      .map((one) => planned(one, bookedAt, !onTime));
  });
  const messages = [...visits.flatMap((visit) => visitOf(visit.id, visit.startsAt, visit.bookedAt)), ...reminders];
  return {
    id,
    messages: messages
      .filter(({ dueAt }) => dueAt < clinicTime(procedure, 0) + days(45))
      .sort((one, other) => one.dueAt - other.dueAt),
    asks: asks.sort((one, other) => one - other),
    yeses: random.pick(generosity),
  };
}

/** A cohort in which everybody is who they are, whatever sends to them. */
export const cohort = (people: number): readonly Person[] =>
  Array.from({ length: people }, (_, number) => personOf(number));
