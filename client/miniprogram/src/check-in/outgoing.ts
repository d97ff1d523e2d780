import type { Instant } from "@shared/calendar/instant";
import type { CheckInReceipt } from "@shared/contract/patient-views";
import type { Problem } from "@shared/contract/problem";
import type { Clinic } from "@shared/team/clinic";
import type { Judgement } from "@shared/triage/judgement";
import type { Draft } from "./draft";

/** A check-in on its way to the clinic. From the first attempt on its answers do not change any more. */
export interface Outgoing {
  readonly draft: Draft;
  /** A red sign broke the form off: the team is told of it before the rest is filled in. */
  readonly interrupted?: true;
  readonly photoFolder: string;
  /** File ids of the pictures that have arrived, by view. */
  readonly uploaded: Readonly<Record<string, string>>;
  readonly judgement: Judgement;
  readonly clinic: Clinic;
  readonly handedInAt: Instant;
  readonly state: "sending" | "waiting" | "sent" | "refused";
  readonly receipt?: CheckInReceipt;
  readonly problem?: Problem;
}

/** Whether it still has to be sent. */
export const isPending = ({ state }: Outgoing): boolean => state === "waiting" || state === "sending";

/** Refusals that no repeat can change; everything else is tried again. */
export const isFinal = ({ code }: Problem): boolean =>
  code === "invalidInput" || code === "forbidden" || code === "notFound" || code === "conflict";
