import type { Instant } from "../calendar/instant";
import type { Task } from "../schedule/task";
import { type Happened, taskState } from "../schedule/task-state";

/** How far a person kept to the plan so far. Parts without anything due yet are absent from the score. */
export interface Adherence {
  /** 0-100, rounded; `undefined` before anything was due. */
  readonly score: number | undefined;
  readonly checkIns: { readonly done: number; readonly due: number };
  readonly cards: { readonly confirmed: number; readonly due: number };
  /** Average share of the care instructions followed, 0 to 1, over all check-ins that asked. */
  readonly followed: number | undefined;
}

const weights = { checkIns: 0.4, followed: 0.4, cards: 0.2 } as const;

const tally = (tasks: readonly Task[], happened: Happened, now: Instant) => {
  const states = tasks.map((task) => taskState(task, happened, now));
  const done = states.filter((state) => state === "done").length;
  return { done, due: done + states.filter((state) => state === "missed").length };
};

/**
 * Scores adherence from what was due by now: check-ins made, care followed as the person reported it, instruction cards
 * confirmed. Tasks that are still open count neither way.
 */
export function scoreAdherence(
  tasks: readonly Task[],
  happened: Happened,
  followedShares: readonly number[],
  now: Instant,
): Adherence {
  const checkIns = tally(
    tasks.filter(({ kind }) => kind === "checkIn"),
    happened,
    now,
  );
  const cards = tally(
    tasks.filter(({ kind }) => kind === "instruction"),
    happened,
    now,
  );
  const followed =
    followedShares.length === 0
      ? undefined
      : followedShares.reduce((sum, share) => sum + share, 0) / followedShares.length;
  const parts = [
    ...(checkIns.due > 0 ? [{ weight: weights.checkIns, share: checkIns.done / checkIns.due }] : []),
    ...(followed === undefined ? [] : [{ weight: weights.followed, share: followed }]),
    ...(cards.due > 0 ? [{ weight: weights.cards, share: cards.done / cards.due }] : []),
  ];
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const score = parts.reduce((sum, part) => sum + part.weight * part.share, 0) / weight;
  return {
    score: parts.length === 0 ? undefined : Math.round(score * 100),
    checkIns,
    cards: { confirmed: cards.done, due: cards.due },
    followed,
  };
}
