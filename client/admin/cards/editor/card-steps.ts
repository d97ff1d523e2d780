import type { CardDraft } from "./card-draft";

/** The states a card went through while it was written, and which of them is shown. */
export interface CardSteps {
  readonly states: readonly CardDraft[];
  readonly at: number;
  /** What was changed last and when, so that typing one text is one step. */
  readonly last?: { readonly what: string; readonly when: number };
}

const mostStates = 60;
/** Milliseconds within which changes of the same field count as one. */
const together = 1500;

export const firstStep = (card: CardDraft): CardSteps => ({ states: [card], at: 0 });

/** What was typed; nothing at the first state, which is what is saved. */
export const typedCard = (steps: CardSteps | undefined): CardDraft | undefined =>
  steps !== undefined && steps.at > 0 ? steps.states[steps.at] : undefined;

/** One more state; what was taken back before is forgotten. The first state always stays: it is what was saved. */
export function stepTo(steps: CardSteps, card: CardDraft, what: string, when: number): CardSteps {
  const { states, at, last } = steps;
  const same = at > 0 && last !== undefined && last.what === what && when - last.when < together;
  const kept = states.slice(0, same ? at : at + 1);
  const [first, ...rest] = [...kept, card];
  const next = [...(first ? [first] : []), ...rest.slice(-(mostStates - 1))];
  return { states: next, at: next.length - 1, last: { what, when } };
}

export const mayStep = ({ states, at }: CardSteps, by: -1 | 1): boolean => states[at + by] !== undefined;

/** Back or forward by one state; at the ends nothing moves. */
export const stepBy = (steps: CardSteps, by: -1 | 1): CardSteps =>
  mayStep(steps, by) ? { states: steps.states, at: steps.at + by } : steps;
