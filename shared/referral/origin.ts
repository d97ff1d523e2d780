import { after, clinicDateAt, type Instant } from "../calendar/instant";
import { keptFor } from "./terms";

/** How somebody new came to the clinic; told once, when the clinic first writes them down. */
export type OriginKind = "friend" | "clinicCode" | "online" | "desk" | "walkIn";

/** How the clinic first had to do with somebody, whoever may have sent them. */
export type FirstContact = Exclude<OriginKind, "friend" | "clinicCode">;

/** How far somebody new has come: written down, booked or arrived, seen once, seen again. */
export type OriginStage = "known" | "booked" | "visited" | "returned";

export const originKinds: readonly OriginKind[] = ["friend", "clinicCode", "online", "desk", "walkIn"];
export const originStages: readonly OriginStage[] = ["known", "booked", "visited", "returned"];

/** How somebody new came, and how far. */
export interface Origin {
  readonly kind: OriginKind;
  /** What they did first; `kind` goes back to it when a card no longer counts. */
  readonly first: FirstContact;
  readonly at: Instant;
  readonly stage: OriginStage;
  /** The appointments in which they were seen: the first two. */
  readonly seen: readonly string[];
  /** `2026-11:friend:visited`: what the funnel counts by. */
  readonly key: string;
  /** From when on it may be kept no longer through whom they came; absent of whom nobody brought. */
  readonly forgetAt?: Instant;
}

export const originKey = (month: string, kind: OriginKind, stage: OriginStage): string => `${month}:${kind}:${stage}`;

const keyed = ({ forgetAt: _, ...origin }: Omit<Origin, "key">): Origin => ({
  ...origin,
  key: originKey(clinicDateAt(origin.at).slice(0, 7), origin.kind, origin.stage),
  ...(origin.kind === origin.first ? {} : { forgetAt: after(origin.at, keptFor) }),
});

/** Somebody the clinic has just written down for the first time. */
export const newOrigin = (first: FirstContact, now: Instant): Origin =>
  keyed({ kind: first, first, at: now, stage: "known", seen: [] });

/** The same person, with a first appointment. */
export const bookedOrigin = (origin: Origin): Origin =>
  origin.stage === "known" ? keyed({ ...origin, stage: "booked" }) : origin;

/** The same person, seen in an appointment; one appointment counts once. */
export function seenOrigin(origin: Origin, appointmentId: string): Origin {
  if (origin.seen.includes(appointmentId) || origin.stage === "returned") return origin;
  const seen = [...origin.seen, appointmentId];
  return keyed({ ...origin, seen, stage: seen.length > 1 ? "returned" : "visited" });
}

/** The same person, once it is known through whom they came. */
export const broughtBy = (origin: Origin, kind: OriginKind): Origin => keyed({ ...origin, kind });
