import { unanswered } from "@/booking/unanswered";
import { outbox } from "@/check-in/outbox";
import { forgetStored } from "@/platform/stored";
import { familyView, meView, planView, servicesView, todayView, visitsView } from "./views";

/** Forgets everything on this phone; what the clinic has stays with the clinic. */
export function leave(): void {
  outbox.clear();
  forgetStored();
  unanswered.drop();
  for (const view of [todayView, planView, meView, visitsView, servicesView, familyView]) view.clear();
}
