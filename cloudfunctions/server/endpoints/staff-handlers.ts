import type { staffEndpoints } from "@shared/contract/staff-endpoints";
import { callList } from "../handlers/call-list";
import { callRecord } from "../handlers/call-record";
import { checkInAcknowledgeMany } from "../handlers/check-in-acknowledge-many";
import { checkInHandle } from "../handlers/check-in-handle";
import { episodeList } from "../handlers/episode-list";
import { episodeStart } from "../handlers/episode-start";
import { episodeStop } from "../handlers/episode-stop";
import { inboxCount } from "../handlers/inbox-count";
import { inboxList } from "../handlers/inbox-list";
import { pathwayList } from "../handlers/pathway-list";
import { pathwaySign } from "../handlers/pathway-sign";
import { patientShow } from "../handlers/patient-show";
import { sessionEnd } from "../handlers/session-end";
import { sessionShow } from "../handlers/session-show";
import { signInApprove } from "../handlers/sign-in-approve";
import { signInLook } from "../handlers/sign-in-look";
import { signInPoll } from "../handlers/sign-in-poll";
import { signInRequest } from "../handlers/sign-in-request";
import { staffList } from "../handlers/staff-list";
import type { HandlersOf } from "./handlers-of";

/** The team's inbox, patients, calls and pathways, and signing in. */
export const staffHandlers: HandlersOf<typeof staffEndpoints> = {
  "session.show": sessionShow,
  "session.end": sessionEnd,
  "inbox.list": inboxList,
  "inbox.count": inboxCount,
  "checkIn.handle": checkInHandle,
  "checkIn.acknowledgeMany": checkInAcknowledgeMany,
  "patient.show": patientShow,
  "call.list": callList,
  "call.record": callRecord,
  "pathway.list": pathwayList,
  "pathway.sign": pathwaySign,
  "episode.list": episodeList,
  "episode.start": episodeStart,
  "episode.stop": episodeStop,
  "staff.list": staffList,
  "signIn.request": signInRequest,
  "signIn.poll": signInPoll,
  "signIn.look": signInLook,
  "signIn.approve": signInApprove,
};
