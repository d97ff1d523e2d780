import { parseDuration } from "../clock/parse-duration";
import { parseInstant } from "../clock/parse-instant";
import type { Fired } from "../clock/timers";
import type { CloudClock } from "../cloud";
import { readRecord } from "../http/exchange";
import { HttpRefusal } from "../http/http-refusal";
import type { InstructionTable } from "./local-door";

const iso = (instant: number): string => new Date(instant).toISOString();

function targetOf({ now, advance }: Record<string, unknown>, clock: CloudClock): number {
  if (typeof advance === "string") {
    const duration = parseDuration(advance);
    if (duration === undefined) throw new HttpRefusal(400, `"${advance}" is no duration such as P3D or PT90M`);
    return clock.now() + duration;
  }
  const instant = typeof now === "string" ? parseInstant(now) : undefined;
  if (instant === undefined) {
    throw new HttpRefusal(400, 'give {"now": "2026-03-01T08:00:00+08:00"} (with its zone) or {"advance": "P3D"}');
  }
  return instant;
}

const answer = (clock: CloudClock, fired: Fired) => ({ now: iso(clock.now()), fired });

/** Virtual time: read it, move it forward. */
export const clockInstructions = (clock: CloudClock): InstructionTable => ({
  "GET /local/clock": () => answer(clock, {}),
  "POST /local/clock": async (exchange) => {
    const target = targetOf(await readRecord(exchange), clock);
    return answer(clock, await clock.advanceTo(target));
  },
});
