import { type AppreciationProgramme, noAppreciation } from "@shared/appreciation/programme";
import type { Instant } from "@shared/calendar/instant";
import { oldestFirst } from "@shared/calendar/order-key";
import { cutPage } from "./cursor";
import { command } from "./database";
import { inState } from "./in-state";
import type { AppreciationProgrammeRecord, AppreciationRecord, SettledThanksRecord } from "./referral-records";
import { table } from "./table";
import type { Transaction } from "./transaction";

/** What was given in a calendar year: of one person `given@2026@<sharerId>`, of all `given@2026`. */
export interface GivenRecord {
  readonly _id: string;
  readonly count: number;
  /** In fen. */
  readonly value: number;
}

/** Every programme there ever was, with who made it so. `_id` = `own@<revision>`; never changed. */
type PastProgrammeRecord = Omit<AppreciationProgrammeRecord, "_id"> & { readonly _id: string };

const appreciations = table<AppreciationRecord>("appreciations");
const settled = table<SettledThanksRecord>("appreciations");
const programmes = table<AppreciationProgrammeRecord>("appreciationProgrammes");
const given = table<GivenRecord>("appreciationProgrammes");

const givenId = (year: string, sharerId?: string): string => ["given", year, ...(sharerId ? [sharerId] : [])].join("@");

const programmeOf = (record: AppreciationProgrammeRecord | undefined) => {
  if (!record) return { programme: noAppreciation, revision: 0 };
  const { _id, revision, ...programme } = record;
  return { programme, revision };
};

/** Whether and how the clinic thanks, and as of which revision; off until somebody sets it up. */
export const readAppreciation = async () => programmeOf(await programmes.get("own"));

/** The same inside a transaction. */
export const appreciationIn = async (transaction: Transaction) =>
  programmeOf(await transaction.get<AppreciationProgrammeRecord>("appreciationProgrammes", "own"));

/** Puts a programme in place of the one that was just read in this transaction, and keeps it for good beside it. */
export async function writeProgramme(
  transaction: Transaction,
  programme: AppreciationProgramme,
  revision: number,
): Promise<void> {
  await transaction.replace<AppreciationProgrammeRecord>("appreciationProgrammes", {
    ...programme,
    _id: "own",
    revision,
  });
  const kept: PastProgrammeRecord = { ...programme, _id: `own@${revision}`, revision };
  await transaction.insert("appreciationProgrammes", kept);
}

/**
 * Adds a proposal, or puts it in place of one for the same referral that is still open and names somebody else, after the
 * team has corrected through whom the friend came. `false` when neither: what stands there stays.
 */
export async function storeProposal(record: AppreciationRecord): Promise<boolean> {
  if (await appreciations.insert(record)) return true;
  const { _id, revision: _, ...content } = record;
  const outdated = { _id, state: "proposed", sharerId: command.neq(record.sharerId) };
  return appreciations.update(outdated, { ...content, revision: command.inc(1) });
}

/** Nothing but that there was something; it is in no list any more. */
const forgotten = () => ({
  state: "declined",
  referrerName: "",
  sharerId: command.remove(),
  order: command.remove(),
  bookedAs: command.remove(),
  revision: command.inc(1),
});

/** Proposals that are still open, and the way from those that are not to the books. */
const leading = () => command.in(["proposed", "settled"]);

/** Takes whatever names somebody out of the proposals that are still open to thank them. */
export const forgetProposalsOf = (sharerId: string): Promise<number> =>
  appreciations.updateAll({ sharerId, state: leading() }, forgotten());

/** The same of those for one of these referrals. */
export const forgetProposalsFor = (referralIds: readonly string[]): Promise<number> =>
  appreciations.updateAll({ _id: command.in([...referralIds]), state: leading() }, forgotten());

/** The same of those nobody decided on since a moment, and of those whose card was opened before it. */
export async function forgetOldProposals(until: Instant): Promise<void> {
  for (const state of ["proposed", "settled"])
    await appreciations.updateAll(
      { order: command.gt(`${state}:`).and(command.lte(`${state}:${oldestFirst(until, "~")}`)) },
      forgotten(),
    );
}

/**
 * The friend was not seen after all: an open proposal names nobody and is in no list until there is a new one, and what was
 * given says so.
 */
export async function takeBackThanks(referralId: string): Promise<void> {
  await appreciations.update({ _id: referralId, state: "proposed" }, { ...forgotten(), state: "proposed" });
  const _id = (await settled.get(referralId))?.bookedAs;
  if (_id !== undefined) await appreciations.update({ _id, state: "given" }, { visitCorrected: true });
}

export const findThanks = (id: string): Promise<AppreciationRecord | undefined> => appreciations.get(id);

/** A page of what is proposed, oldest first, or of what was decided, newest first. */
export async function thanksPage(state: "proposed" | "decided", cursor: string | undefined, limit: number) {
  const rows = await appreciations.find(
    { order: inState(state, cursor) },
    { sort: { order: "asc" }, limit: limit + 1 },
  );
  return cutPage(rows, limit, ({ order }) => order);
}

/** How much was given in a calendar year, to one person or to all. */
export async function givenIn(year: string, sharerId?: string): Promise<Omit<GivenRecord, "_id">> {
  return (await given.get(givenId(year, sharerId))) ?? { count: 0, value: 0 };
}

/** The same inside a transaction. */
export async function givenBefore(transaction: Transaction, year: string, sharerId?: string): Promise<GivenRecord> {
  const _id = givenId(year, sharerId);
  return (await transaction.get<GivenRecord>("appreciationProgrammes", _id)) ?? { _id, count: 0, value: 0 };
}

/** One more, worth so much; the record is written, so that of two at once one sees the other. */
export const countGiven = (
  transaction: Transaction,
  { _id, count, value }: GivenRecord,
  worth: number,
): Promise<void> =>
  transaction.replace<GivenRecord>("appreciationProgrammes", { _id, count: count + 1, value: value + worth });
