import type { FunctionCatalogue } from "../functions/function-catalogue";
import type { TimerTrigger } from "../functions/function-config";
import { nextDue } from "./timer-schedule";
import type { VirtualClock } from "./virtual-clock";

/** How often each function's timer fired. */
export type Fired = Record<string, number>;

/** The timers of all functions, driven by real time and by whoever moves the clock. */
export interface Timers {
  /** Moves the clock; every timer on the way fires at its own time, in order, one after the other. */
  advanceTo(instant: number): Promise<Fired>;
  stop(): Promise<void>;
}

/** Where timers come from and what firing one means. */
export interface TimerSettings {
  readonly clock: VirtualClock;
  readonly catalogue: FunctionCatalogue;
  readonly fire: (functionName: string, trigger: TimerTrigger, due: number) => Promise<void>;
}

interface Due {
  readonly name: string;
  readonly trigger: TimerTrigger;
  readonly at: number;
}

const longestWait = 60 * 60_000;

/** Starts the timers. Times that passed while the cloud was not running are not made up for. */
export function startTimers({ clock, catalogue, fire }: TimerSettings): Timers {
  let firedUpTo = clock.now();
  let work: Promise<unknown> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  let stopped = false;

  const dueAfter = (name: string, trigger: TimerTrigger, after: number): Due[] => {
    const at = nextDue(trigger.config, after);
    return at === undefined ? [] : [{ name, trigger, at }];
  };
  /** A build that is being written just now may have no valid settings; the next call of it says so. */
  const triggerOf = (name: string): TimerTrigger | undefined => {
    try {
      return catalogue.find(name)?.config.trigger;
    } catch {
      return undefined;
    }
  };
  const allDue = (): Due[] =>
    catalogue.names().flatMap((name) => {
      const trigger = triggerOf(name);
      return trigger ? dueAfter(name, trigger, firedUpTo) : [];
    });
  const earliestFirst = (a: Due, b: Due) => a.at - b.at || a.name.localeCompare(b.name);

  async function fireUntil(instant: number): Promise<Fired> {
    const fired: Fired = {};
    let pending = allDue().sort(earliestFirst);
    for (let [next] = pending; next && next.at <= instant && !stopped; [next] = pending) {
      clock.moveTo(next.at);
      await fire(next.name, next.trigger, next.at);
      fired[next.name] = (fired[next.name] ?? 0) + 1;
      firedUpTo = Math.max(firedUpTo, next.at - 1);
      pending = [...pending.slice(1), ...dueAfter(next.name, next.trigger, next.at)].sort(earliestFirst);
    }
    firedUpTo = Math.max(firedUpTo, instant);
    clock.moveTo(instant);
    return fired;
  }

  /** One piece of work at a time: real time may not fire in the middle of a jump. */
  function inTurn<T>(piece: () => Promise<T>): Promise<T> {
    const turn = work.then(piece);
    work = turn.catch(() => undefined).then(waitForNext);
    return turn;
  }

  function waitForNext(): void {
    clearTimeout(waiting);
    if (stopped) return;
    const earliest = Math.min(...allDue().map(({ at }) => at));
    const pause = Math.min(Math.max(earliest - clock.now(), 0), longestWait);
    waiting = setTimeout(() => void inTurn(() => fireUntil(clock.now())).catch(() => undefined), pause);
    waiting.unref();
  }

  waitForNext();
  return {
    advanceTo: (instant) => inTurn(() => fireUntil(instant)),
    async stop() {
      stopped = true;
      clearTimeout(waiting);
      await work;
    },
  };
}
