import type { Instant } from "@shared/calendar/instant";
import { broughtBy } from "@shared/referral/origin";
import type { PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { ConsentRecord, EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type {
  CardRecord,
  CodePictureRecord,
  CompanionRecord,
  ReferralRecord,
  ReferralTallyRecord,
  SharerRecord,
  StrayTokenRecord,
} from "../../../cloudfunctions/server/store/referral-records";
import type { VisitRecords } from "../visits/visit-records";
import { type CodeDocument, demoClinicCodes, ownCodes } from "./clinic-codes";
import { codePictures } from "./code-pictures";
import { demoCards } from "./demo-cards";
import { demoCompanions } from "./demo-companion";
import { knownPeople } from "./known-people";
import { originOf } from "./origins";
import { talesOfPassersBy } from "./passers-by";
import { strayTokens } from "./stray-tokens";
import { talesOfNewcomers } from "./tales-of-newcomers";
import { monthsOfWithdrawn, tellReferral } from "./tell-referral";
import { tellSharers } from "./tell-sharers";

/** What passing the clinic's card on, and giving a companion a look, have left behind; by collection. */
export interface Referring {
  readonly cards: readonly CardRecord[];
  readonly referralCodes: readonly CodeDocument[];
  readonly codePictures: readonly CodePictureRecord[];
  readonly sharers: readonly SharerRecord[];
  readonly referrals: readonly ReferralRecord[];
  readonly referralTallies: readonly ReferralTallyRecord[];
  readonly strayTokens: readonly StrayTokenRecord[];
  readonly companions: readonly CompanionRecord[];
  readonly consents: readonly ConsentRecord[];
  /** Everybody, with how those who are new came. */
  readonly patients: readonly PatientRecord[];
}

/** The patients who came through a card that counts, with the kind of the card. */
const brought = (referrals: readonly ReferralRecord[]): ReadonlyMap<string, "friend" | "clinicCode"> =>
  new Map(
    referrals.flatMap(({ state, token, friend }) =>
      friend?.patientId !== undefined && (state === "lead" || state === "visit")
        ? [[friend.patientId, ownCodes.has(token ?? "") ? "clinicCode" : "friend"] as const]
        : [],
    ),
  );

/** How many were taken back, by the month in which they had stood. */
const talliesOf = (months: readonly string[]): readonly ReferralTallyRecord[] =>
  [...new Set(months)].map((month) => ({ _id: month, withdrawn: months.filter((one) => one === month).length }));

/** Tells who came through whom up to now, from the same visits as everything else in the demo. */
export function tellReferring(
  { patients, appointments }: Pick<VisitRecords, "patients" | "appointments">,
  episodes: readonly EpisodeRecord[],
  { seed, now }: { readonly seed: number; readonly now: Instant },
): Referring {
  const people = knownPeople(patients, appointments, episodes);
  const isHere = (openid: string | undefined) => openid === undefined || people.side({ openid }).patients.length > 0;
  const tales = [...talesOfNewcomers(seed, now), ...talesOfPassersBy(seed, now)].filter(({ from }) => isHere(from));
  const referrals = tales.map((tale) => tellReferral(tale, people, now));
  const { codes, ...agreed } = tellSharers(tales, people, seed, now);
  const kinds = brought(referrals);
  return {
    ...agreed,
    cards: demoCards(now),
    referralCodes: [...demoClinicCodes(now), ...codes],
    codePictures: codePictures(),
    referrals,
    referralTallies: talliesOf(monthsOfWithdrawn(tales, people, now)),
    strayTokens: strayTokens(now),
    companions: demoCompanions(episodes, now),
    patients: patients.map((patient) => {
      const origin = originOf(patient, people.appointmentsOf(patient._id), now);
      const kind = kinds.get(patient._id);
      return origin === undefined
        ? patient
        : { ...patient, origin: kind === undefined ? origin : broughtBy(origin, kind) };
    }),
  };
}
