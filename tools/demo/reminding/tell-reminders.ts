import { after, days, type Instant } from "@shared/calendar/instant";
import { recipientOf } from "@shared/reminder/recipient-of";
import type { AppointmentRecord, PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type {
  AgreementRecord,
  CampaignRecord,
  GrantReportRecord,
  LedgerRecord,
  MessageRecord,
} from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { complaintOf } from "../cases/complaints";
import { type ToldExperiments, tellExperiments, withTrial } from "../experimenting/tell-experiments";
import { afterSurveys, type Surveyed, tellSurveys } from "../surveying/tell-surveys";
import { desk } from "../visits/house-movers";
import type { VisitRecords } from "../visits/visit-records";
import { agreed } from "./agreed";
import type { GrantWallet } from "./grant-wallet";
import { ledgerOfWallet } from "./ledger-of-wallet";
import { createMishaps } from "./mishaps";
import { type FollowedUp, type PersonToReach, personToReach, walletsOf } from "./person-to-reach";
import { remindOfOffers } from "./remind-of-offers";
import { remindOfVisits } from "./remind-of-visits";
import { withLook } from "./seen";
import { tellCampaigns } from "./tell-campaigns";

/** A course of care with the messages it has led to. */
export interface RemindedCourse extends FollowedUp {
  readonly messages: readonly MessageRecord[];
}

/** Everything that reminding of visits, of kept places and of news has left behind. */
export interface Reminded {
  readonly messages: readonly MessageRecord[];
  readonly calls: readonly CallRecord[];
  readonly appointments: readonly AppointmentRecord[];
  readonly patients: readonly PatientRecord[];
  readonly agreements: readonly AgreementRecord[];
  readonly ledgers: readonly LedgerRecord[];
  readonly grantReports: readonly GrantReportRecord[];
  readonly campaigns: readonly CampaignRecord[];
  readonly wallets: readonly GrantWallet[];
  readonly surveyed: Surveyed;
  readonly tried: ToldExperiments;
}

function asAgreed(patient: PatientRecord, followedUp: FollowedUp | undefined, now: Instant): PatientRecord {
  const openid = followedUp === undefined ? recipientOf(patient, "visit", now) : followedUp.episode.openid;
  const since = followedUp?.episode.startedAt ?? patient.since;
  const agreement = agreed({ patientId: patient._id, ...(openid !== undefined && { openid }), since }, now);
  const complaint = complaintOf(patient._id, now);
  const refused = agreement?.marketing.state === "refused" ? { marketingRefusedAt: agreement.marketing.at } : {};
  return {
    ...patient,
    ...(agreement && { agreement }),
    ...refused,
    ...(complaint && { complaint }),
  };
}

const agreementRecord = ({ _id, openid, agreement }: PatientRecord): readonly AgreementRecord[] =>
  agreement === undefined
    ? []
    : [
        {
          _id: `${_id}:${agreement.at}`,
          patientId: _id,
          ...agreement,
          ...(openid === undefined ? { staff: desk } : { openid }),
        },
      ];

function byKey<T>(list: readonly T[], key: (one: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const sorted = new Map<string, T[]>();
  for (const one of list) {
    const found = key(one);
    if (found === undefined) continue;
    const own = sorted.get(found);
    if (own) own.push(one);
    else sorted.set(found, [one]);
  }
  return sorted;
}

/** Some said yes to news of the clinic, too. */
function answerNews(people: readonly PersonToReach[], now: Instant): void {
  for (const [place, { reader, patient }] of people.entries())
    if (patient._id.startsWith("pt-story") ? place % 2 === 0 : place % 9 === 0)
      reader.wallet?.tap(["notice"], after(now, -days(12)));
}

function remindEverybody(people: readonly PersonToReach[], { timetables, waitlist }: VisitRecords, now: Instant) {
  const services = new Map(timetables.flatMap(({ services: all }) => all.map((one) => [one.id, one] as const)));
  const entries = byKey(waitlist, ({ patientId }) => patientId);
  const mishap = createMishaps(now);
  return people.map((person) => {
    const visits = remindOfVisits(person, services, now);
    const offers = (entries.get(person.patient._id) ?? []).map((entry) => remindOfOffers(entry, person.reader, now));
    const wrong = person.followedUp === undefined ? mishap(visits.rows, person.reader.wallet) : undefined;
    return {
      appointments: visits.appointments,
      rows: [
        ...visits.rows.map((row) => (row._id === wrong?.row._id ? wrong.row : row)),
        ...offers.flatMap(({ rows }) => rows),
      ],
      calls: [...visits.calls, ...(wrong?.call ? [wrong.call] : []), ...offers.flatMap(({ calls }) => calls)],
    };
  });
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Tells how everybody was reminded, by the product's own rules, and closes the books of everybody in WeChat. */
export function tellReminders(visits: VisitRecords, courses: readonly RemindedCourse[], now: Instant): Reminded {
  const courseOf = new Map(courses.map((course) => [course.episode.patientId, course]));
  const own = byKey(visits.appointments, ({ patientId }) => patientId);
  const walletOf = walletsOf(courses);
  const people = visits.patients.map((patient) => {
    const course = courseOf.get(patient._id);
    return personToReach(asAgreed(patient, course, now), own.get(patient._id) ?? [], course, walletOf, now);
  });
  answerNews(people, now);
  const told = remindEverybody(people, visits, now);
  const surveyed = tellSurveys(
    people.map((person, place) => ({ ...person, appointments: told[place]?.appointments ?? [] })),
    now,
  );
  const reminders = [...told.flatMap(({ rows }) => rows), ...surveyed.messages];
  const before = [...courses.flatMap(({ messages }) => messages), ...reminders];
  const inList = byKey(before, ({ to }) => to);
  const campaigns = tellCampaigns(
    people,
    ({ reader: { wallet }, patient }, at) =>
      wallet
        ? ledgerOfWallet(
            wallet,
            (inList.get(wallet.openid) ?? []).filter(({ settledAt = now }) => settledAt <= at),
            at,
          )
        : { _id: patient._id, revision: 0, balances: {}, contacts: [], refusals: 0, unread: 0 },
    now,
  );
  const patients = people.map(({ patient }) => afterSurveys(patient, surveyed));
  const appointments = told.flatMap((one) => one.appointments);
  const tried = tellExperiments(
    reminders,
    {
      appointments: new Map(appointments.map((one) => [one._id, one])),
      patients: new Map(patients.map((one) => [one._id, one])),
    },
    now,
  );
  const rows = [...reminders, ...campaigns.rows].map((row) => withTrial(withLook(row, now), tried));
  const lists = byKey([...courses.flatMap(({ messages }) => messages), ...rows], ({ to }) => to);
  const wallets = unique([
    ...courses.map(({ wallet }) => wallet),
    ...people.flatMap(({ reader }) => reader.wallet ?? []),
  ]);
  return {
    messages: rows,
    calls: told.flatMap(({ calls }) => calls),
    appointments,
    patients,
    agreements: people.flatMap(({ patient }) => agreementRecord(patient)),
    ledgers: wallets.map((wallet) => ledgerOfWallet(wallet, lists.get(wallet.openid) ?? [], now)),
    grantReports: wallets.flatMap((wallet) => wallet.reports()),
    campaigns: campaigns.campaigns,
    wallets,
    surveyed,
    tried,
  };
}
