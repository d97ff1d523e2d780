import type { Instant } from "@shared/calendar/instant";
import { broughtBy, type Origin } from "@shared/referral/origin";
import type { PatientRecord } from "./appointment-records";
import { command } from "./database";
import type { Dating } from "./forget-marks";
import { table } from "./table";

const patients = table<PatientRecord>("patients");

interface Brought {
  readonly _id: string;
  readonly origin: Origin;
}

/** Those who came alike, so that one write is for all of them. */
function alike(due: readonly Brought[]): readonly (readonly Brought[])[] {
  const groups = new Map<string, Brought[]>();
  for (const one of due) {
    const group = `${one.origin.key} ${one.origin.first}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()];
}

/**
 * Forgets through whom some people came whose time is over: they count in the same month as far as they came, by what they
 * did first. Whom a visit changes meanwhile is left to the next time. Answers how many are done.
 */
export async function forgetBringers(now: Instant, limit: number): Promise<number> {
  const due = await patients.findFields<Brought>({ "origin.forgetAt": command.lte(now) }, ["origin"], limit);
  let done = 0;
  for (const group of alike(due)) {
    const origin = group[0]?.origin;
    if (!origin) continue;
    const { kind, key } = broughtBy(origin, origin.first);
    const same = { _id: command.in(group.map(({ _id }) => _id)), "origin.key": origin.key };
    const forgotten = { "origin.kind": kind, "origin.key": key, "origin.forgetAt": command.remove() };
    done += await patients.updateAll(same, forgotten);
  }
  return done;
}

/** Notes with patients from before when that is, and where they count if forgetting took that from them. */
export const datingOrigins: Dating<{ readonly _id: string; readonly origin?: Origin }> = {
  name: "patients",
  fields: ["origin"],
  date: async ({ _id, origin }) => {
    if (!origin) return;
    const { key, forgetAt } = broughtBy(origin, origin.kind);
    if (origin.key === key && origin.forgetAt === forgetAt) return;
    const asRead = { _id, "origin.kind": origin.kind, "origin.key": origin.key ?? command.exists(false) };
    await patients.update(asRead, { "origin.key": key, "origin.forgetAt": forgetAt ?? command.remove() });
  },
};
