import type { Instant } from "@shared/calendar/instant";
import { recipientOf } from "@shared/reminder/recipient-of";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import { createGrantWallet, type GrantWallet } from "./grant-wallet";
import type { Reader } from "./settle-row";

/** A course of care as far as reminders go on from it. */
export interface FollowedUp {
  readonly episode: EpisodeRecord;
  readonly wallet: GrantWallet;
}

/** A patient with everything that decides what is sent to whom about them. */
export interface PersonToReach {
  readonly patient: PatientRecord;
  /** By the time for which they were booked. */
  readonly appointments: readonly AppointmentRecord[];
  readonly followedUp?: FollowedUp;
  readonly reader: Reader;
}

/** The wallets of everybody in WeChat, each opened once. */
export function walletsOf(followedUp: readonly FollowedUp[]): (openid: string) => GrantWallet {
  const wallets = new Map(followedUp.map(({ wallet }) => [wallet.openid, wallet]));
  return (openid) => {
    const wallet = wallets.get(openid) ?? createGrantWallet(openid);
    wallets.set(openid, wallet);
    return wallet;
  };
}

/** Puts together what is known of a patient. */
export function personToReach(
  patient: PatientRecord,
  appointments: readonly AppointmentRecord[],
  followedUp: FollowedUp | undefined,
  walletOf: (openid: string) => GrantWallet,
  now: Instant,
): PersonToReach {
  const to = recipientOf(patient, "visit", now);
  const { agreement } = patient;
  return {
    patient,
    appointments: [...appointments].sort((one, other) => one.bookedAt - other.bookedAt),
    ...(followedUp && { followedUp }),
    reader: { ...(agreement && { agreement }), ...(to !== undefined && { wallet: walletOf(to) }) },
  };
}
