import type { Instant } from "../calendar/instant";
import { clinicDateAt } from "../calendar/instant";
import type { Patient } from "../patient/patient";
import { isMinor } from "../patient/rights";
import type { Agreement } from "../reminder/agreement";
import type { Origin } from "./origin";
import type { VoidReason } from "./referral";

/** A patient document as far as it tells who lives with whom, and whether somebody is really a patient. */
export interface KnownPatient extends Pick<Patient, "id" | "name" | "openid" | "birthDate" | "dueDate" | "family"> {
  readonly since: Instant;
  readonly agreement?: Pick<Agreement, "phone">;
  readonly episodeId?: string;
  readonly origin?: Pick<Origin, "stage">;
}

/** One side of a referral: a person with everybody they act for, or did. */
export interface Side {
  readonly openid?: string;
  readonly patients: readonly KnownPatient[];
  readonly staff: boolean;
  /** In care of their own that nothing may be shared about. */
  readonly sensitive: boolean;
}

/**
 * The documents that are about the person themselves: one for each follow-up and one of their own bookings. Of somebody
 * without WeChat the one the desk has.
 */
export const ownOf = ({ openid, patients }: Pick<Side, "openid" | "patients">): readonly KnownPatient[] =>
  openid === undefined ? patients.slice(0, 1) : patients.filter((patient) => patient.openid === openid);

const peopleOf = ({ openid, family }: KnownPatient): readonly string[] => [
  ...(openid === undefined ? [] : [openid]),
  ...family.map((member) => member.openid),
];

const share = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((value) => other.includes(value));

/** A name with a birthday is somebody; a name alone is not. */
const whoIs = ({ patients }: Side): readonly string[] =>
  patients.flatMap(({ name, birthDate }) => (name !== "" && birthDate !== undefined ? [`${name} ${birthDate}`] : []));

/** Of a telephone number, whether or not the country stands before it. */
const digits = 11;

const phonesOf = ({ patients }: Side): readonly string[] =>
  patients.flatMap(({ agreement }) =>
    agreement?.phone === undefined ? [] : [agreement.phone.replace(/\D/g, "").slice(-digits)],
  );

const usersOf = ({ openid, patients }: Side): readonly string[] => [
  ...(openid === undefined ? [] : [openid]),
  ...patients.flatMap(peopleOf),
];

/** Whether two sides act for the same people, know one telephone, or are the same person under a second account. */
const isHousehold = (one: Side, other: Side): boolean =>
  share(
    one.patients.map(({ id }) => id),
    other.patients.map(({ id }) => id),
  ) ||
  share(usersOf(one), usersOf(other)) ||
  share(phonesOf(one), phonesOf(other)) ||
  share(whoIs(one), whoIs(other));

/** One birthday under eighteen is enough, in whichever document it was told. */
export const isUnderAge = (side: Side, now: Instant): boolean =>
  ownOf(side).some(({ birthDate }) => isMinor(birthDate, clinicDateAt(now)));

/** Why two people are no referrer and friend. */
function againstTie(referrer: Side, friend: Side): VoidReason | undefined {
  if (referrer.openid !== undefined && referrer.openid === friend.openid) return "self";
  if (referrer.staff) return "staff";
  return isHousehold(referrer, friend) ? "household" : undefined;
}

/** Why neither may be part of it. */
function againstSides(sides: readonly Side[], now: Instant): VoidReason | undefined {
  if (sides.some((side) => isUnderAge(side, now))) return "minor";
  return sides.some(({ sensitive }) => sensitive) ? "sensitiveCare" : undefined;
}

/** Whether the clinic has known the friend from before a moment. */
const isKnownSince = (friend: Side, before: Instant): boolean => ownOf(friend).some(({ since }) => since < before);

/**
 * Why a friend does not count for who passed the card on; `undefined` when they do. `openedAt`: a friend the clinic knew
 * before that is nobody new; absent for a code that was told, where that was asked when it was told. A clinic's own code has
 * no referrer. `setAside`: reasons the team has looked into.
 */
export function guardOf(
  referrer: Side | undefined,
  friend: Side,
  openedAt: Instant | undefined,
  now: Instant,
  setAside: readonly VoidReason[] = [],
): VoidReason | undefined {
  const reasons = [
    referrer && againstTie(referrer, friend),
    friend.staff ? "staff" : undefined,
    openedAt !== undefined && isKnownSince(friend, openedAt) ? "alreadyPatient" : undefined,
    againstSides(referrer ? [referrer, friend] : [friend], now),
  ] as const;
  return reasons.find((reason) => reason !== undefined && !setAside.includes(reason));
}
