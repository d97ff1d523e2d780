import type { Handlers } from "./handler";
import { callList } from "./handlers/call-list";
import { callRecord } from "./handlers/call-record";
import { checkInAcknowledgeMany } from "./handlers/check-in-acknowledge-many";
import { checkInHandle } from "./handlers/check-in-handle";
import { checkInMine } from "./handlers/check-in-mine";
import { checkInSubmit } from "./handlers/check-in-submit";
import { consentDecide } from "./handlers/consent-decide";
import { episodeBind } from "./handlers/episode-bind";
import { episodeList } from "./handlers/episode-list";
import { episodeStart } from "./handlers/episode-start";
import { episodeStop } from "./handlers/episode-stop";
import { inboxCount } from "./handlers/inbox-count";
import { inboxList } from "./handlers/inbox-list";
import { instructionRecord } from "./handlers/instruction-record";
import { lookMine } from "./handlers/look-mine";
import { meShow } from "./handlers/me-show";
import { pathwayList } from "./handlers/pathway-list";
import { pathwaySign } from "./handlers/pathway-sign";
import { patientShow } from "./handlers/patient-show";
import { planShow } from "./handlers/plan-show";
import { planToday } from "./handlers/plan-today";
import { sessionEnd } from "./handlers/session-end";
import { sessionShow } from "./handlers/session-show";
import { signInApprove } from "./handlers/sign-in-approve";
import { signInLook } from "./handlers/sign-in-look";
import { signInPoll } from "./handlers/sign-in-poll";
import { signInRequest } from "./handlers/sign-in-request";
import { staffList } from "./handlers/staff-list";
import { subscriptionReport } from "./handlers/subscription-report";

/** One handler for every endpoint of the contract; a missing one does not compile. */
export const handlers: Handlers = {
  "call.list": callList,
  "call.record": callRecord,
  "checkIn.acknowledgeMany": checkInAcknowledgeMany,
  "checkIn.handle": checkInHandle,
  "checkIn.mine": checkInMine,
  "checkIn.submit": checkInSubmit,
  "consent.decide": consentDecide,
  "episode.bind": episodeBind,
  "episode.list": episodeList,
  "episode.start": episodeStart,
  "episode.stop": episodeStop,
  "inbox.count": inboxCount,
  "inbox.list": inboxList,
  "instruction.record": instructionRecord,
  "look.mine": lookMine,
  "me.show": meShow,
  "pathway.list": pathwayList,
  "pathway.sign": pathwaySign,
  "patient.show": patientShow,
  "plan.show": planShow,
  "plan.today": planToday,
  "session.end": sessionEnd,
  "session.show": sessionShow,
  "signIn.approve": signInApprove,
  "signIn.look": signInLook,
  "signIn.poll": signInPoll,
  "signIn.request": signInRequest,
  "staff.list": staffList,
  "subscription.report": subscriptionReport,
};
