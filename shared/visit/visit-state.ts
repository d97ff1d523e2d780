/** Where a visit stands, from the booking to the door. */
export type VisitState =
  | "booked"
  | "confirmed"
  | "arrived"
  | "called"
  | "inService"
  | "checkout"
  | "done"
  | "noShow"
  | "cancelled";

/** States in which the patient is still to come. */
export const isAhead = (state: VisitState): boolean => state === "booked" || state === "confirmed";

/** States in which the patient is in the house. */
export const isPresent = (state: VisitState): boolean =>
  state === "arrived" || state === "called" || state === "inService" || state === "checkout";
