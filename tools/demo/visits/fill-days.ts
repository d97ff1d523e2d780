import type { LocalDate } from "@shared/calendar/local-date";
import type { Stage } from "./stage";
import type { Visitor } from "./visitor";

/** Somebody or something whose days are filled, and with what; a service named twice comes twice as often. */
interface Line {
  readonly lead: string;
  readonly services: readonly [string, ...string[]];
  /** Short visits fill less of the day; 1 when left out. */
  readonly full?: number;
}

const lines: readonly Line[] = [
  { lead: "zhou", services: ["consult", "eyelidReview"] },
  { lead: "shen", services: ["consult", "eyelidReview"] },
  { lead: "xu", services: ["dentalConsult", "dentalConsult", "implantReview"] },
  { lead: "gu", services: ["dentalConsult", "dentalConsult", "implantReview"] },
  { lead: "su", services: ["intake"], full: 0.5 },
  { lead: "wen", services: ["intake"], full: 0.5 },
  { lead: "lin", services: ["stitchesOut"], full: 0.8 },
  { lead: "he", services: ["stitchesOut"], full: 0.8 },
  { lead: "treatment1", services: ["photoTherapy"] },
  { lead: "chair1", services: ["cleaning"], full: 0.8 },
  { lead: "chair2", services: ["cleaning"], full: 0.8 },
];

const daysBack = 14;
const daysAhead = 14;
const mostTries = 14;

function fillLine(
  { lead, services, full = 1 }: Line,
  on: LocalDate,
  { ledger, random }: Stage,
  next: () => Visitor,
): void {
  const target = (0.3 + 0.2 * random.next()) * full;
  for (let tries = 0; tries < mostTries && ledger.agenda.share(lead, on) < target; tries += 1)
    ledger.book(next(), { serviceId: random.pick(services), on, only: lead });
}

/** A class of five: two to four come, in a class that is held at all. */
function fillClass(on: LocalDate, { ledger, random }: Stage, next: () => Visitor): void {
  const [slot] = ledger.agenda.free(ledger.agenda.service("groupTalk"), on);
  if (slot === undefined) return;
  const people = random.between(2, 4);
  for (let place = 0; place < people; place += 1)
    ledger.book(next(), { serviceId: "groupTalk", on, at: slot.at, within: 0 });
}

/** Hands out the people one after the other, round and round. */
export function turns(people: readonly Visitor[]): () => Visitor {
  let turn = -1;
  return () => {
    turn += 1;
    const visitor = people[turn % people.length];
    if (visitor === undefined) throw new Error("nobody is there to fill the days with");
    return visitor;
  };
}

/** Fills the last and the next two weeks to a third or a half, day by day, so that every visit knows the one before. */
export function fillDays(stage: Stage, next: () => Visitor): void {
  for (let offset = -daysBack; offset < daysAhead; offset += 1) {
    const on = stage.day(offset);
    for (const line of lines) fillLine(line, on, stage, next);
    fillClass(on, stage, next);
  }
}

/** One or two visits in the rest of the last year for each of the people. */
export function rememberYear({ ledger, random, day }: Stage, people: readonly Visitor[]): void {
  const services = ["consult", "dentalConsult", "cleaning", "cleaning", "intake"] as const;
  for (const visitor of people) {
    const visits = random.between(1, 2);
    for (let visit = 0; visit < visits; visit += 1)
      ledger.book(visitor, { serviceId: random.pick(services), on: day(-random.between(daysBack + 1, 350)) });
  }
}
