/** Timers that wait for the test and not for the computer. */
export interface HeldTimers {
  /** Runs what has been waiting and was not called off. */
  release(): void;
  /** Lets timers run by themselves again, as `release` does with those that are waiting. */
  close(): void;
}

/** Holds every timer of at least so many milliseconds that is set from now on, however slow the computer is. */
export function holdTimers(atLeast: number): HeldTimers {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const held = new Map<object, () => void>();
  const release = () => {
    const waiting = [...held.values()];
    held.clear();
    for (const run of waiting) run();
  };
  Object.assign(globalThis, {
    setTimeout(run: () => void, milliseconds: number, ...given: unknown[]) {
      if ((milliseconds ?? 0) < atLeast) return real.setTimeout(run, milliseconds, ...given);
      const timer = {};
      held.set(timer, run);
      return timer;
    },
    clearTimeout(timer: object) {
      if (!held.delete(timer)) real.clearTimeout(timer as NodeJS.Timeout);
    },
  });
  return {
    release,
    close() {
      Object.assign(globalThis, real);
      release();
    },
  };
}
