import type { Timetable } from "@shared/appointment/timetable";
import type { Instant } from "@shared/calendar/instant";
import { ownRecipientOf, recipientOf } from "@shared/reminder/recipient-of";
import type { Clinic } from "@shared/team/clinic";
import type { Templates } from "@shared/template/template";
import type { AppointmentRecord, PatientRecord, WaitlistRecord } from "../store/appointment-records";
import { appointmentsWithIds } from "../store/appointments";
import { byId } from "../store/by-id";
import { stoppedCampaigns } from "../store/campaigns";
import { madeOf } from "../store/check-ins";
import { clinicAt } from "../store/clinic";
import { distinctIds } from "../store/distinct-ids";
import { type FollowUp, followUpsWithIds } from "../store/episodes";
import { ledgersOf } from "../store/ledgers";
import type { LedgerRecord, MessageRecord } from "../store/message-records";
import { patientsOfPeople, patientsWithIds } from "../store/patients";
import { sheetsWithIds } from "../store/sheets";
import type { SheetRecord } from "../store/survey-records";
import { readTemplates } from "../store/templates";
import { recentTimetable } from "../store/timetable";
import { entriesWithIds } from "../store/waitlist";

/** What holds for the whole tick. */
export interface TickFacts {
  readonly clinic: Clinic;
  readonly services: Timetable["services"];
  /** One of them may be stopped while the tick goes on. */
  templates: Templates;
}

/** A batch of due rows with everything that is needed to judge them, in a handful of reads however many they are. */
export interface DueWork {
  readonly facts: TickFacts;
  readonly patients: ReadonlyMap<string, PatientRecord>;
  /** Everybody who has a visit of the plan to book, with the documents they may have had before their follow-up. */
  readonly samePeople: readonly PatientRecord[];
  readonly appointments: ReadonlyMap<string, AppointmentRecord>;
  readonly followUps: ReadonlyMap<string, FollowUp>;
  readonly made: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, WaitlistRecord>;
  readonly stopped: ReadonlySet<string>;
  readonly sheets: ReadonlyMap<string, SheetRecord>;
  /** By person; replaced as they are written. */
  readonly ledgers: Map<string, LedgerRecord>;
}

/** Reads what holds for the whole tick. */
export async function tickFacts(now: Instant): Promise<TickFacts> {
  const [clinic, { services }, templates] = await Promise.all([clinicAt(now), recentTimetable(now), readTemplates()]);
  return { clinic, services, templates };
}

/**
 * Who gets a message: as the family and the agreement are now, however it was when it was tried before. One that is being
 * sent has gone to somebody already, and a card that somebody sends to themselves is for them.
 */
export function readerOf(row: MessageRecord, patient: PatientRecord | undefined, now: Instant): string | undefined {
  if (row.state === "sending" || row.testOf !== undefined) return row.to;
  const recipient = row.ownOnly ? ownRecipientOf : recipientOf;
  return patient && recipient(patient, row.kind, now);
}

/** Under which name a person's ledger is kept: the WeChat user, or the patient when there is none. */
export const ledgerKey = (row: MessageRecord, patient: PatientRecord | undefined, now: Instant): string =>
  readerOf(row, patient, now) ?? row.patientId;

/** Reads the truth about the rows that are due. */
export async function dueWork(rows: readonly MessageRecord[], facts: TickFacts, now: Instant): Promise<DueWork> {
  const of = (kinds: readonly MessageRecord["kind"][]) => rows.filter(({ kind }) => kinds.includes(kind));
  const subjects = (kinds: readonly MessageRecord["kind"][]) =>
    distinctIds(of(kinds).map(({ subjectId }) => subjectId));
  const [patients, appointments, followUps, entries, stopped, sheets] = await Promise.all([
    patientsWithIds(distinctIds(rows.map(({ patientId }) => patientId))),
    appointmentsWithIds(subjects(["visit"])),
    followUpsWithIds(distinctIds(of(["checkIn", "card", "planVisit", "reply"]).map(({ episodeId }) => episodeId))),
    entriesWithIds(subjects(["offer"])),
    stoppedCampaigns(subjects(["notice"])),
    sheetsWithIds(subjects(["survey"])),
  ]);
  const people = byId<PatientRecord>(patients);
  const checkIns = subjects(["checkIn"]);
  const booking = distinctIds(of(["planVisit"]).map(({ patientId }) => people.get(patientId)?.openid));
  const [made, samePeople, ledgers] = await Promise.all([
    checkIns.length === 0 ? new Set<string>() : madeOf(checkIns),
    patientsOfPeople(booking),
    ledgersOf(distinctIds(rows.map((row) => ledgerKey(row, people.get(row.patientId), now)))),
  ]);
  return {
    facts,
    patients: people,
    samePeople,
    appointments: byId(appointments),
    followUps: byId(followUps),
    made,
    entries: byId(entries),
    stopped,
    sheets: byId(sheets),
    ledgers: new Map(ledgers),
  };
}
