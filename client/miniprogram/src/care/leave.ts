import { outbox } from "@/check-in/outbox";
import { forgetStored } from "@/platform/stored";
import { meView, planView, todayView } from "./views";

/** Forgets everything on this phone; what the clinic has stays with the clinic. */
export function leave(): void {
  outbox.clear();
  forgetStored();
  for (const view of [todayView, planView, meView]) view.clear();
}
