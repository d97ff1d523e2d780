import type { MessageKind } from "./message";

const visitValues: Readonly<Record<string, number>> = { d0: 6, d1: 5, d3: 2 };
const values: Readonly<Record<MessageKind, number>> = {
  offer: 8,
  visit: 2,
  checkIn: 4,
  card: 3,
  reply: 3,
  planVisit: 2,
  notice: 1,
  survey: 1,
};

/** Somebody of the team wants it sent now. */
const byHand = 9;

/**
 * How much a message is worth when the person has agreed to fewer messages than are planned: what the team sends
 * by hand comes first, then a safety check-in,
 * then the day of a visit, the day before, other check-ins, three days before, and notices last.
 */
export function messageValue(kind: MessageKind, step: string, safety = false): number {
  if (step.startsWith("hand-")) return byHand;
  if (kind === "visit") return visitValues[step] ?? values.visit;
  return kind === "checkIn" && safety ? 7 : values[kind];
}
