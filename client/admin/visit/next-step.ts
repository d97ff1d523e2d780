import type { DeskAppointment } from "@shared/contract/desk-views";
import type { VisitState } from "@shared/visit/visit-state";

type Target = Exclude<VisitState, "cancelled">;

const follows: Readonly<Partial<Record<VisitState, Target>>> = {
  booked: "arrived",
  confirmed: "arrived",
  arrived: "called",
  called: "inService",
  inService: "checkout",
  checkout: "done",
};

/** The step a visit usually takes next; `undefined` when it is over. Nobody is called into a class by name. */
export const nextStep = ({ state, kind }: Pick<DeskAppointment, "state" | "kind">): Target | undefined =>
  kind === "class" && state === "arrived" ? "inService" : follows[state];
