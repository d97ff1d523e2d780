import { hashShare } from "../statistics/hash-share";
import type { Arm } from "./experiment";

/** So many slots all people are spread over. */
export const slotCount = 1000;

/** The slot of a person, 0 to 999: the same one for ever, in every experiment. A person is a WeChat user, or a patient who is not in WeChat. */
export const slotOf = (person: string): number => Math.floor(hashShare(`layer:${person}`) * slotCount);

/** The arm of a person in one experiment: always the same one, every arm as likely, whatever the slot. */
export function armOf(experimentId: string, arms: readonly Arm[], person: string): Arm {
  const arm = arms[Math.floor(hashShare(`${experimentId}:${person}`) * arms.length)];
  if (!arm) throw new RangeError("an experiment has arms");
  return arm;
}
