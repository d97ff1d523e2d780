import type { Instant } from "@shared/calendar/instant";

/** Lets the phone's clock start at a moment and go on from there, whatever day it is on the computer. */
export function startPhoneClock(at: Instant): void {
  const computer = Date;
  const ahead = at - computer.now();
  const now = () => computer.now() + ahead;
  globalThis.Date = new Proxy(computer, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made) as object,
    apply: () => new computer(now()).toString(),
    get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
  });
}
