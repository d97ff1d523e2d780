import type { Side } from "@shared/referral/guard-of";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { ReferralRecord } from "../../../cloudfunctions/server/store/referral-records";
import { demoStaff } from "../clinic/demo-staff";

/** A friend in a referral: a WeChat user, or a patient the desk knows without WeChat. */
export type Friend = { readonly openid: string } | { readonly patientId: string };

/** Everything that decides what becomes of a card that was opened. */
export interface KnownPeople {
  side(friend: Friend): Side;
  appointmentsOf(patientId: string): readonly AppointmentRecord[];
  /** The friend as a referral names them once they agreed. */
  named(friend: Friend): NonNullable<ReferralRecord["friend"]>;
}

const isStaff = (openid: string | undefined): boolean =>
  openid !== undefined && demoStaff.some((member) => member.active && member.openid === openid);

function grouped<T>(all: readonly T[], keys: (one: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keys(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  return groups;
}

export function knownPeople(
  patients: readonly PatientRecord[],
  appointments: readonly AppointmentRecord[],
  episodes: readonly Pick<EpisodeRecord, "patientId" | "plan">[],
): KnownPeople {
  const byOpenid = grouped(patients, ({ people }) => people);
  const byId = grouped(patients, ({ _id }) => [_id]);
  const visits = grouped(appointments, ({ patientId }) => [patientId]);
  const high = episodes.filter(({ plan }) => plan.sensitivity === "high");
  const sensitive = new Set(high.map(({ patientId }) => patientId));

  function side(friend: Friend): Side {
    const openid = "openid" in friend ? friend.openid : undefined;
    const own = "openid" in friend ? byOpenid.get(friend.openid) : byId.get(friend.patientId);
    return {
      ...(openid !== undefined && { openid }),
      patients: (own ?? []).map(({ _id: id, ...patient }) => ({ id, ...patient })),
      staff: isStaff(openid),
      sensitive: (own ?? []).some(({ _id }) => sensitive.has(_id)),
    };
  }

  return {
    side,
    appointmentsOf: (patientId) => visits.get(patientId) ?? [],
    named(friend) {
      if ("patientId" in friend) return friend;
      const own = side(friend).patients.find(({ openid }) => openid === friend.openid);
      return own === undefined ? friend : { ...friend, patientId: own.id };
    },
  };
}
