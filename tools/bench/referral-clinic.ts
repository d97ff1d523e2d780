import type { Instant } from "@shared/calendar/instant";
import { days } from "@shared/calendar/instant";
import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";
import type { PatientRecord } from "../../cloudfunctions/server/store/appointment-records";
import { demoStaff } from "../demo/clinic/demo-staff";
import { demoCards } from "../demo/referring/demo-cards";
import { demoToken } from "../demo/referring/demo-token";
import { type BareClinic, openBareClinic } from "./bare-clinic";

/** The morning on which it all happens. */
export const startAt = Date.parse("2026-11-22T10:30:00+08:00") as Instant;

const referrers = 10;
const referrerId = (place: number) => `bench-referrer-${place}`;

/** The codes that patients of this clinic pass on. */
export const passedOn: readonly string[] = Array.from({ length: referrers }, (_, place) =>
  demoToken(referrerId(place)),
);

const patientOf = (openid: string): PatientRecord => ({
  _id: `pt-${openid}`,
  name: "王女士",
  openid,
  family: [],
  upcoming: [],
  gates: [],
  people: [openid],
  since: (startAt - days(200)) as Instant,
});

/** A clinic with a card in force and ten patients who pass it on. */
export async function openReferralClinic(): Promise<BareClinic> {
  const clinic = await openBareClinic(startAt);
  clinic.put("staff", demoStaff);
  clinic.put("cards", demoCards(startAt));
  const everybody = passedOn.map((token, place) => ({ token, openid: referrerId(place) }));
  clinic.put(
    "patients",
    everybody.map(({ openid }) => patientOf(openid)),
  );
  clinic.put(
    "referralCodes",
    everybody.map(({ token, openid }) => ({ _id: token, kind: "person", openid, createdAt: startAt - days(30) })),
  );
  return clinic;
}

/** What came of a call: an answer, or the instance died under it. */
export type Came<T> = Reply<T> | "died";

/** Calls an endpoint as somebody. */
export async function ask<N extends EndpointName>(
  { cloud }: BareClinic,
  openid: string,
  endpoint: N,
  input: InputOf<N>,
): Promise<Came<OutputOf<N>>> {
  const reply = await cloud.call("api", { endpoint, input }, { openid });
  return "result" in reply ? (reply.result as Reply<OutputOf<N>>) : "died";
}
