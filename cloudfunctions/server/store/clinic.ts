import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { Clinic } from "@shared/team/clinic";
import { refuse } from "../refusal";
import type { ClinicRecord } from "./records";
import { table } from "./table";

const clinics = table<ClinicRecord>("clinics");
/** Contact details change rarely, so an instance keeps them for a minute. */
const keptFor = minutes(1);
let kept: { readonly clinic: Clinic; readonly checkPhotos: boolean; readonly until: Instant } | undefined;

async function recordAt(now: Instant) {
  if (kept && now < kept.until) return kept;
  const record = await clinics.get("own");
  if (!record) throw refuse("unavailable", { reason: "clinicNotSetUp" });
  const { _id, checkPhotos = false, ...clinic } = record;
  kept = { clinic, checkPhotos, until: after(now, keptFor) };
  return kept;
}

/** The clinic's contact details; refuses `unavailable` when the clinic has not been set up. */
export const clinicAt = async (now: Instant): Promise<Clinic> => (await recordAt(now)).clinic;

/** Whether the clinic has WeChat look at the photos of check-ins; off unless it was switched on. */
export const checksPhotos = async (now: Instant): Promise<boolean> => (await recordAt(now)).checkPhotos;
