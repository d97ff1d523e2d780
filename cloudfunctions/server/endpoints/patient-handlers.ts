import type { patientEndpoints } from "@shared/contract/patient-endpoints";
import { checkInMine } from "../handlers/check-in-mine";
import { checkInSubmit } from "../handlers/check-in-submit";
import { consentDecide } from "../handlers/consent-decide";
import { episodeBind } from "../handlers/episode-bind";
import { instructionRecord } from "../handlers/instruction-record";
import { lookMine } from "../handlers/look-mine";
import { meShow } from "../handlers/me-show";
import { planShow } from "../handlers/plan-show";
import { planToday } from "../handlers/plan-today";
import { subscriptionReport } from "../handlers/subscription-report";
import type { HandlersOf } from "./handlers-of";

/** A patient's follow-up: the plan, check-ins, consents. */
export const patientHandlers: HandlersOf<typeof patientEndpoints> = {
  "plan.today": planToday,
  "plan.show": planShow,
  "instruction.record": instructionRecord,
  "checkIn.submit": checkInSubmit,
  "checkIn.mine": checkInMine,
  "consent.decide": consentDecide,
  "subscription.report": subscriptionReport,
  "episode.bind": episodeBind,
  "look.mine": lookMine,
  "me.show": meShow,
};
