import type { StudioEndpoint } from "@shared/door/door-of";
import { appointmentHandlers } from "./endpoints/appointment-handlers";
import { caseHandlers } from "./endpoints/case-handlers";
import { deskHandlers } from "./endpoints/desk-handlers";
import { experimentHandlers } from "./endpoints/experiment-handlers";
import { messageHandlers } from "./endpoints/message-handlers";
import { patientHandlers } from "./endpoints/patient-handlers";
import { referralHandlers } from "./endpoints/referral-handlers";
import { staffHandlers } from "./endpoints/staff-handlers";
import { surveyHandlers } from "./endpoints/survey-handlers";
import type { Handlers } from "./handler";

/** One handler for every endpoint of the contract but the studio's; a missing one does not compile. */
export const handlers: Omit<Handlers, StudioEndpoint> = {
  ...patientHandlers,
  ...appointmentHandlers,
  ...staffHandlers,
  ...deskHandlers,
  ...messageHandlers,
  ...surveyHandlers,
  ...caseHandlers,
  ...experimentHandlers,
  ...referralHandlers,
};
