import type { Instant } from "@shared/calendar/instant";
import { campaignFate } from "@shared/campaign/campaign-fate";
import { noteContact } from "@shared/campaign/note-contact";
import type { Template } from "@shared/template/template";
import { refuse } from "../refusal";
import { ledgerOf, saveLedger } from "../store/ledgers";
import type { CampaignRecord } from "../store/message-records";
import type { Fated } from "./fates-of";

const mostAttempts = 5;
const atOnce = 10;

/** Counts one as a contact while the cap still allows it, whoever else writes to the same person meanwhile. */
async function count({ _id, purpose }: CampaignRecord, fated: Fated, notice: Template, now: Instant): Promise<Fated> {
  const { messageId, person } = fated;
  let { ledger } = person;
  for (let attempts = 1; attempts <= mostAttempts; attempts++) {
    const fate = campaignFate({ purpose, subjectId: _id, messageId }, { ...person, ledger }, notice, now);
    const next = noteContact(ledger, { messageId, subjectId: _id, purpose, at: now }, now);
    if (fate !== "inboxOnly" || next === ledger || (await saveLedger(ledger, next))) return { ...fated, fate };
    ledger = await ledgerOf(ledger._id);
  }
  throw refuse("unavailable", { reason: "busy" });
}

/**
 * Counts marketing that is put into people's lists: it spends no yes, but it is a contact, and the cap of one in thirty
 * days holds over all of them. Written before the messages, so that nobody gets one that was not counted.
 */
export async function countMarketing(
  campaign: CampaignRecord,
  people: readonly Fated[],
  notice: Template,
  now: Instant,
): Promise<readonly Fated[]> {
  const counted: Fated[] = [];
  for (let from = 0; from < people.length; from += atOnce) {
    const some = people.slice(from, from + atOnce);
    const listed = (one: Fated) => one.fate === "inboxOnly";
    counted.push(...(await Promise.all(some.map((one) => (listed(one) ? count(campaign, one, notice, now) : one)))));
  }
  return counted;
}
