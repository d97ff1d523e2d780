import type { Instant } from "@shared/calendar/instant";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { ReferralCodeRecord } from "../../../cloudfunctions/server/store/referral-records";
import { type KnownPeople, knownPeople } from "../../../tools/demo/referring/known-people";
import { type Referring, tellReferring } from "../../../tools/demo/referring/tell-referring";
import { demoChronicles, now } from "./demo-chronicles";
import { visitsOfDemo } from "./visits-of-demo";

/** What passing the card on has left behind in a demo clinic, without a cloud. */
export interface DemoReferrals {
  readonly told: Referring;
  readonly people: KnownPeople;
  readonly codes: ReadonlyMap<string, ReferralCodeRecord>;
  visitsOf(patient: Pick<PatientRecord, "_id">): readonly AppointmentRecord[];
}

/** The same of a clinic of so many patients in follow-ups at a moment. */
export function referralsOfDemo(patients: number, at: Instant = now): DemoReferrals {
  const visits = visitsOfDemo(patients, at);
  const episodes = demoChronicles(patients).map(({ episode }) => episode);
  const told = tellReferring(visits, episodes, { seed: 1, now: at });
  const codes = told.referralCodes.flatMap((one) => ("kind" in one ? [one] : []));
  return {
    told,
    people: knownPeople(visits.patients, visits.appointments, episodes),
    codes: new Map(codes.map((code) => [code._id, code])),
    visitsOf: ({ _id }) => visits.appointments.filter(({ patientId }) => patientId === _id),
  };
}
