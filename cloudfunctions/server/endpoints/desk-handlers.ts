import type { deskEndpoints } from "@shared/contract/desk-endpoints";
import { compensationDecide } from "../handlers/compensation-decide";
import { compensationList } from "../handlers/compensation-list";
import { departureClose } from "../handlers/departure-close";
import { departureList } from "../handlers/departure-list";
import { deskBoard } from "../handlers/desk-board";
import { deskBook } from "../handlers/desk-book";
import { deskCancel } from "../handlers/desk-cancel";
import { deskPatients } from "../handlers/desk-patients";
import { deskReschedule } from "../handlers/desk-reschedule";
import { deskSlots } from "../handlers/desk-slots";
import { deskWalkIn } from "../handlers/desk-walk-in";
import { gatePass } from "../handlers/gate-pass";
import { invitationAdd } from "../handlers/invitation-add";
import { invitationList } from "../handlers/invitation-list";
import { leaveAdd } from "../handlers/leave-add";
import { leaveList } from "../handlers/leave-list";
import { leaveRemove } from "../handlers/leave-remove";
import { timetableSaveResource } from "../handlers/timetable-save-resource";
import { timetableSaveService } from "../handlers/timetable-save-service";
import { timetableSetHours } from "../handlers/timetable-set-hours";
import { timetableShow } from "../handlers/timetable-show";
import { utilisationShow } from "../handlers/utilisation-show";
import { visitCorrect } from "../handlers/visit-correct";
import { visitMove } from "../handlers/visit-move";
import { visitNote } from "../handlers/visit-note";
import { waitlistClose } from "../handlers/waitlist-close";
import { waitlistList } from "../handlers/waitlist-list";
import { waitlistOffer } from "../handlers/waitlist-offer";
import type { HandlersOf } from "./handlers-of";

/** The front desk: the board, bookings, visits, timetable and leave. */
export const deskHandlers: HandlersOf<typeof deskEndpoints> = {
  "desk.board": deskBoard,
  "desk.slots": deskSlots,
  "desk.book": deskBook,
  "desk.walkIn": deskWalkIn,
  "desk.reschedule": deskReschedule,
  "desk.cancel": deskCancel,
  "desk.patients": deskPatients,
  "visit.move": visitMove,
  "visit.correct": visitCorrect,
  "visit.note": visitNote,
  "gate.pass": gatePass,
  "timetable.show": timetableShow,
  "timetable.saveService": timetableSaveService,
  "timetable.saveResource": timetableSaveResource,
  "timetable.setHours": timetableSetHours,
  "leave.list": leaveList,
  "leave.add": leaveAdd,
  "leave.remove": leaveRemove,
  "waitlist.list": waitlistList,
  "waitlist.offer": waitlistOffer,
  "waitlist.close": waitlistClose,
  "departure.list": departureList,
  "departure.close": departureClose,
  "compensation.list": compensationList,
  "compensation.decide": compensationDecide,
  "utilisation.show": utilisationShow,
  "invitation.list": invitationList,
  "invitation.add": invitationAdd,
};
