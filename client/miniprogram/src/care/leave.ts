import { unanswered } from "@/booking/unanswered";
import { outbox } from "@/check-in/outbox";
import { forgetStored } from "@/platform/stored";
import { remindersView } from "./reminders";
import {
  agreementsView,
  familyView,
  messagesView,
  meView,
  planView,
  servicesView,
  todayView,
  visitsView,
} from "./views";

const views = [
  todayView,
  planView,
  meView,
  visitsView,
  servicesView,
  familyView,
  remindersView,
  messagesView,
  agreementsView,
];

/** Forgets everything on this phone; what the clinic has stays with the clinic. */
export function leave(): void {
  outbox.clear();
  forgetStored();
  unanswered.drop();
  for (const view of views) view.clear();
}
