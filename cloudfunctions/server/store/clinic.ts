import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { Clinic } from "@shared/team/clinic";
import { refuse } from "../refusal";
import type { ClinicRecord } from "./records";
import { table } from "./table";

const clinics = table<ClinicRecord>("clinics");
/** Contact details change rarely, so an instance keeps them for a minute. */
const keptFor = minutes(1);
let kept: { readonly clinic: Clinic; readonly until: Instant } | undefined;

/** The clinic's contact details; refuses `unavailable` when the clinic has not been set up. */
export async function clinicAt(now: Instant): Promise<Clinic> {
  if (kept && now < kept.until) return kept.clinic;
  const record = await clinics.get("own");
  if (!record) throw refuse("unavailable", { reason: "clinicNotSetUp" });
  const { _id, ...clinic } = record;
  kept = { clinic, until: after(now, keptFor) };
  return clinic;
}
