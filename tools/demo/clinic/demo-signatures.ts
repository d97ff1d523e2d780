import { after, days, type Instant } from "@shared/calendar/instant";
import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import type { PathwayId } from "@shared/pathway/pathway";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { SignatureRecord, StaffRecord } from "../../../cloudfunctions/server/store/records";
import { aestheticDoctors, dentalDoctors } from "./demo-staff";

const signed = (pathwayId: PathwayId, doctor: StaffRecord, at: Instant): SignatureRecord => ({
  _id: pathwayKey(catalogue[pathwayId]),
  by: { id: doctor._id, name: doctor.name },
  at,
  contentHash: contentHash(catalogue[pathwayId]),
});

/** The fictitious doctors signed both pathways well before the first patient of the demo. */
export const demoSignatures = (now: Instant): readonly SignatureRecord[] => [
  signed("doubleEyelid", aestheticDoctors[0], after(now, -days(120))),
  signed("dentalImplant", dentalDoctors[0], after(now, -days(118))),
];
