import type { Transport } from "./create-api";

/** Gives up on a call after so many milliseconds, so that a screen never waits for ever. A late answer is dropped. */
export const withinTime =
  (transport: Transport, milliseconds: number): Transport =>
  (event) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("no answer in time")), milliseconds);
      transport(event)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
