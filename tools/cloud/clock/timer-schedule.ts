import { Cron } from "croner";

const known = new Map<string, Cron>();

function cronOf(config: string): Cron {
  const found = known.get(config) ?? new Cron(config, { timezone: "Asia/Shanghai", paused: true });
  known.set(config, found);
  return found;
}

/**
 * The first moment after `after` at which a timer of seven fields in UTC+8 is due, in milliseconds; undefined when
 * there is none. Throws on a text that is no schedule.
 */
export const nextDue = (config: string, after: number): number | undefined =>
  cronOf(config).nextRun(new Date(after))?.getTime();
