import { unanswered } from "@/booking/unanswered";
import { outbox } from "@/check-in/outbox";
import { forgetStored } from "@/platform/stored";
import { alarms } from "@/survey/alarms";
import { sheetOutbox } from "@/survey/sheet-outbox";
import { remindersView } from "./reminders";
import {
  agreementsView,
  casesView,
  familyView,
  messagesView,
  meView,
  myReferralView,
  planView,
  servicesView,
  sheetsView,
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
  sheetsView,
  casesView,
  myReferralView,
];

/** Forgets everything on this phone; what the clinic has stays with the clinic. */
export function leave(): void {
  outbox.clear();
  alarms.clear();
  sheetOutbox.clear();
  forgetStored();
  unanswered.drop();
  for (const view of views) view.clear();
}
