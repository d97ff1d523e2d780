import type { BookedFrom } from "@shared/appointment/booking-bounds";
import type { Resource } from "@shared/appointment/resource";
import type { Service } from "@shared/appointment/service";
import type { NamedSlot } from "@shared/appointment/take-place";
import type { Instant } from "@shared/calendar/instant";
import type { VisitMover } from "@shared/visit/visit";
import type { PatientRecord } from "../store/appointment-records";

/** Somebody wants a place in a slot. */
export interface PlaceRequest {
  /** The id the appointment gets: the same request has the same one. */
  readonly appointmentId: string;
  readonly service: Service;
  readonly resources: readonly Resource[];
  readonly slot: NamedSlot;
  /** May not be stored yet: then it is stored with the appointment. */
  readonly patient: PatientRecord;
  readonly from: BookedFrom;
  readonly mover: VisitMover;
  readonly now: Instant;
  /** The appointment this one takes the place of. */
  readonly moving?: { readonly appointmentId: string; readonly reason?: string | undefined };
  /** The waiting-list entry for which the place is kept. */
  readonly entryId?: string;
}

/** What the request gives back, so that its own place never stands in its way. */
export const ownHolders = ({ moving, entryId }: PlaceRequest): readonly string[] => [
  ...(moving === undefined ? [] : [moving.appointmentId]),
  ...(entryId === undefined ? [] : [entryId]),
];
