import type { appointmentEndpoints } from "@shared/contract/appointment-endpoints";
import { appointmentBook } from "../handlers/appointment-book";
import { appointmentCancel } from "../handlers/appointment-cancel";
import { appointmentMine } from "../handlers/appointment-mine";
import { appointmentReschedule } from "../handlers/appointment-reschedule";
import { appointmentSlots } from "../handlers/appointment-slots";
import { familyAccept } from "../handlers/family-accept";
import { familyAddChild } from "../handlers/family-add-child";
import { familyIntroduce } from "../handlers/family-introduce";
import { familyInvite } from "../handlers/family-invite";
import { familyList } from "../handlers/family-list";
import { familyRevoke } from "../handlers/family-revoke";
import { serviceList } from "../handlers/service-list";
import { visitArrive } from "../handlers/visit-arrive";
import { visitRate } from "../handlers/visit-rate";
import { visitWaiting } from "../handlers/visit-waiting";
import { waitlistAnswer } from "../handlers/waitlist-answer";
import { waitlistJoin } from "../handlers/waitlist-join";
import { waitlistLeave } from "../handlers/waitlist-leave";
import type { HandlersOf } from "./handlers-of";

/** A patient's bookings, visits, waiting list and family. */
export const appointmentHandlers: HandlersOf<typeof appointmentEndpoints> = {
  "service.list": serviceList,
  "appointment.slots": appointmentSlots,
  "appointment.book": appointmentBook,
  "appointment.cancel": appointmentCancel,
  "appointment.reschedule": appointmentReschedule,
  "appointment.mine": appointmentMine,
  "visit.arrive": visitArrive,
  "visit.waiting": visitWaiting,
  "visit.rate": visitRate,
  "waitlist.join": waitlistJoin,
  "waitlist.leave": waitlistLeave,
  "waitlist.answer": waitlistAnswer,
  "family.list": familyList,
  "family.introduce": familyIntroduce,
  "family.addChild": familyAddChild,
  "family.invite": familyInvite,
  "family.accept": familyAccept,
  "family.revoke": familyRevoke,
};
