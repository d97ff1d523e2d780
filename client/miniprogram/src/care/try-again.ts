/** Seconds between two attempts while the app is open. */
const pauses = [5, 15, 30, 60];

export interface TryAgain {
  /** Plans the next attempt when something still waits; the pauses grow. */
  later(): void;
  stop(): void;
}

/** Runs something again, less and less often, until nothing waits any more. */
export function createTryAgain(run: () => Promise<void>, isWaiting: () => boolean): TryAgain {
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    later() {
      stop();
      if (!isWaiting()) {
        attempts = 0;
        return;
      }
      const seconds = pauses[Math.min(attempts, pauses.length - 1)] ?? 60;
      attempts += 1;
      timer = setTimeout(run, seconds * 1000);
    },
  };
}
