/** Time as functions see it: real time plus an offset that only grows. */
export interface VirtualClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds that virtual time is ahead of real time; negative when it is behind. */
  offset(): number;
  /** Moves to `instant`; does nothing when that has passed. */
  moveTo(instant: number): void;
}

/** Starts a clock at an offset; `onMove` is told each new offset. */
export function createVirtualClock(firstOffset: number, onMove: (offset: number) => void): VirtualClock {
  let offset = firstOffset;
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    moveTo(instant) {
      const wanted = instant - Date.now();
      if (wanted <= offset) return;
      offset = wanted;
      onMove(offset);
    },
  };
}
