import type { Side } from "@shared/referral/guard-of";
import { distinctIds } from "../store/distinct-ids";
import { careOfPatients } from "../store/episodes";
import { knownPeople } from "../store/known-people";
import { type Somebody, sideOf } from "./side-of";

const openidOf = (somebody: Somebody | undefined): string | undefined =>
  somebody && ("openid" in somebody ? somebody.openid : somebody.patient.openid);

/** The patients whom the desk wrote down. */
const writtenOf = (somebody: Somebody | undefined) => (somebody && "patient" in somebody ? [somebody.patient._id] : []);

/** What is known of both sides of a referral, in one round of reading; of a clinic's own code only the friend's. */
export async function sidesOf<T extends readonly (Somebody | undefined)[]>(
  ...somebodies: T
): Promise<{ readonly [K in keyof T]: Side | Extract<T[K], undefined> }> {
  const [known, care] = await Promise.all([
    knownPeople(distinctIds(somebodies.map(openidOf))),
    careOfPatients(somebodies.flatMap(writtenOf)),
  ]);
  const people = { ...known, care: [...known.care, ...care] };
  return somebodies.map((somebody) => somebody && sideOf(somebody, people)) as {
    readonly [K in keyof T]: Side | Extract<T[K], undefined>;
  };
}
