import { after, clinicTime, type Instant, minutes } from "@shared/calendar/instant";
import type { Task } from "@shared/schedule/task";
import type { Profile } from "../people/profile";
import type { Scene } from "../people/scene";
import type { Random } from "../random";

export type CheckInTask = Extract<Task, { kind: "checkIn" }>;

function keeps({ diligence }: Profile, task: CheckInTask, random: Random): boolean {
  const chance = random.next();
  if (diligence.kind === "dropsOff") return task.day <= diligence.afterDay && chance < 0.9;
  return chance < (diligence.kind === "faithful" ? 0.96 : 0.68);
}

/** When the person sits down to a check-in by themselves; `undefined` = not without being reminded. */
export function ownTime(task: CheckInTask, profile: Profile, scene: Scene, random: Random): Instant | undefined {
  const minute = random.chance(0.55) ? random.between(9 * 60 + 2, 12 * 60) : random.between(12 * 60, 22 * 60 + 30);
  const willDo = keeps(profile, task, random);
  if (scene.absent === true) return undefined;
  if (scene.atMinute !== undefined) return clinicTime(task.opensOn, 0, scene.atMinute);
  return willDo || scene.pain !== undefined ? clinicTime(task.opensOn, 0, minute) : undefined;
}

/** When the person checks in because a message or a call asked for it, if at all. */
export function remindedTime(at: Instant, profile: Profile, scene: Scene, random: Random): Instant | undefined {
  const wait = minutes(random.between(12, 6 * 60));
  const chance = random.next();
  if (scene.absent === true || profile.diligence.kind === "dropsOff") return undefined;
  return chance < 0.7 ? after(at, wait) : undefined;
}
