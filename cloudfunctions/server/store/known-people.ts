import { refuse } from "../refusal";
import type { PatientRecord } from "./appointment-records";
import { command, database } from "./database";
import { firstJoined, inside } from "./first-joined";
import type { EpisodeRecord, StaffRecord } from "./records";
import type { ReferralRecord, SharerRecord } from "./referral-records";

/** A patient document as far as passing cards on needs it. */
export type KnownDocument = Pick<
  PatientRecord,
  "_id" | "name" | "openid" | "birthDate" | "dueDate" | "family" | "people" | "since" | "episodeId"
> & {
  readonly agreement?: Pick<NonNullable<PatientRecord["agreement"]>, "phone">;
  readonly origin?: Pick<NonNullable<PatientRecord["origin"]>, "stage">;
};

/** What the clinic knows of WeChat users where cards are passed on. */
export interface KnownPeople {
  /** Everybody for whom one of them may act, or could before a right ended. */
  readonly patients: readonly KnownDocument[];
  /** The follow-ups of these patients. */
  readonly care: readonly { readonly patientId: string; readonly plan: Pick<EpisodeRecord["plan"], "sensitivity"> }[];
  readonly members: readonly Pick<StaffRecord, "openid" | "active">[];
}

/** The same of one user, with their agreement and how they came themselves. */
export interface KnownSharer extends KnownPeople {
  readonly sharers: readonly SharerRecord[];
  readonly referrals: readonly ReferralRecord[];
}

const documents = [
  ...["_id", "name", "openid", "birthDate", "dueDate", "family", "people", "since", "episodeId"],
  ...["agreement.phone", "origin.stage"],
];
const fields = [
  ...inside("patients", ...documents),
  ...inside("care", "patientId", "plan.sensitivity"),
  ...inside("members", "openid", "active"),
];

const literal = (value: unknown) => command.aggregate.literal(value);

/**
 * Of somebody new there may be no document at all, so the joins begin at the one that is always there: the clinic's. The
 * ids are joined as values, never read as an expression.
 */
const around = (openids: readonly string[], also: Readonly<Record<string, string>> = {}) =>
  database
    .collection("clinics")
    .aggregate()
    .match({ _id: "own" })
    .addFields({
      openids: literal([...openids]),
      ...Object.fromEntries(Object.entries(also).map(([name, id]) => [name, literal(id)])),
    })
    .lookup({ from: "patients", localField: "openids", foreignField: "people", as: "patients" })
    .lookup({ from: "episodes", localField: "patients._id", foreignField: "patientId", as: "care" })
    .lookup({ from: "staff", localField: "openids", foreignField: "openid", as: "members" });

function mustBeSetUp<T>(known: T | undefined): T {
  if (!known) throw refuse("unavailable", { reason: "clinicNotSetUp" });
  return known;
}

/** What is known of these WeChat users. One read. */
export const knownPeople = async (openids: readonly string[]): Promise<KnownPeople> =>
  openids.length === 0
    ? { patients: [], care: [], members: [] }
    : mustBeSetUp(await firstJoined<KnownPeople>(around(openids), fields));

/** The same of one with their own card, under the ids of their agreement and of how they came. One read. */
export const knownSharer = async (openid: string, sharer: string, friend: string): Promise<KnownSharer> =>
  mustBeSetUp(
    await firstJoined<KnownSharer>(
      around([openid], { sharer, friend })
        .lookup({ from: "sharers", localField: "sharer", foreignField: "_id", as: "sharers" })
        .lookup({ from: "referrals", localField: "friend", foreignField: "_id", as: "referrals" }),
      [...fields, "sharers", "referrals"],
    ),
  );
