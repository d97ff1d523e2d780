import type { Instant } from "@shared/calendar/instant";
import { newOrigin } from "@shared/referral/origin";
import { contentHash } from "../content-hash";
import type { PatientRecord } from "../store/appointment-records";

/** The id of a WeChat user's own patient document; the same user always has the same one. */
const ownPatientId = (openid: string): string => `p${contentHash(["patient", openid]).slice(0, 24)}`;

/** The document of somebody who comes for the first time; the name is told later. */
export const newPatient = (openid: string, now: Instant): PatientRecord => ({
  _id: ownPatientId(openid),
  name: "",
  openid,
  family: [],
  upcoming: [],
  gates: [],
  people: [openid],
  since: now,
  origin: newOrigin("online", now),
});
