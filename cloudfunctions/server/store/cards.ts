import { after, clinicDateAt, type Instant, minutes } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { cardInForce } from "@shared/card/card-in-force";
import type { ClinicCard } from "@shared/card/clinic-card";
import type { StaffReference } from "@shared/team/staff";
import { command } from "./database";
import type { CardRecord } from "./referral-records";
import { table } from "./table";

const cards = table<CardRecord>("cards");
/** A clinic has some dozens of versions; they are written by hand. */
const mostVersions = 1000;
/**
 * A card is looked at often and changes rarely, so an instance keeps it for a minute: what the studio, a function of its own,
 * puts in force or retires is seen everywhere after that.
 */
const keptFor = minutes(1);
let kept: { readonly card: ClinicCard | undefined; readonly on: LocalDate; readonly until: Instant } | undefined;

const idOf = (version: number): string => `card@${version}`;

/**
 * The card in force, as an instance read it within the last minute; a permit that runs out at midnight takes it away at
 * midnight. One read.
 */
export async function cardAt(now: Instant): Promise<ClinicCard | undefined> {
  const on = clinicDateAt(now);
  if (kept && now < kept.until && kept.on === on) return kept.card;
  const released = await cards.find({ state: "released" }, { sort: { version: "desc" }, limit: mostVersions });
  kept = { card: cardInForce(released, on)?.card, on, until: after(now, keptFor) };
  return kept.card;
}

/** Every version, newest first. */
export const cardRecords = (): Promise<readonly CardRecord[]> =>
  cards.find({}, { sort: { version: "desc" }, limit: mostVersions });

export const findCard = (version: number): Promise<CardRecord | undefined> => cards.get(idOf(version));

/** A version and the one before it; one read. */
export async function cardAndPrevious(version: number) {
  const found = await cards.find({ _id: command.in([idOf(version), idOf(version - 1)]) }, { limit: 2 });
  const of = (wanted: number) => found.find((record) => record.version === wanted);
  return { card: of(version), previous: of(version - 1) };
}

type Draft = Pick<CardRecord, "version" | "card" | "contentHash" | "savedAt">;

/** Adds a draft as the next version; nothing when somebody was first. */
export async function addCard(draft: Draft, by: StaffReference): Promise<CardRecord | undefined> {
  const record: CardRecord = { _id: idOf(draft.version), ...draft, state: "draft", revision: 1, editors: [by] };
  return (await cards.insert(record)) ? record : undefined;
}

/** Puts a draft in place of the one it grew from; nothing when that one was changed or released meanwhile. */
export async function changeCard(
  before: CardRecord,
  { card, contentHash, savedAt }: Draft,
  by: StaffReference,
): Promise<CardRecord | undefined> {
  const { _id, revision, editors: earlier } = before;
  const editors = [...earlier.filter(({ id }) => id !== by.id), by];
  const change = { contentHash, savedAt, editors, revision: revision + 1 };
  const written = await cards.update({ _id, revision, state: "draft" }, { ...change, card: command.set(card) });
  return written ? { ...before, ...change, card } : undefined;
}

/** Puts a draft in force as it was read; `false` when it was changed or released meanwhile. */
export async function releaseCard(
  { _id, revision, contentHash }: CardRecord,
  by: StaffReference,
  at: Instant,
): Promise<boolean> {
  const change = { state: "released", released: { by, at } };
  return cards.update({ _id, revision, contentHash, state: "draft" }, change);
}

/** Takes a released version out of force; `false` when it was not in force. */
export async function retireCard({ _id }: CardRecord, by: StaffReference, at: Instant): Promise<boolean> {
  return cards.update({ _id, state: "released" }, { state: "retired", retired: { by, at } });
}
