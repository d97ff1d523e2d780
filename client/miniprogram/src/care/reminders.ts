import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { daysBetween } from "@shared/calendar/local-date";
import { templates } from "@shared/reminder/templates";
import { phoneNow } from "@/platform/clock";
import { readStored, writeStored } from "@/platform/stored";
import { askToSubscribe, type SubscriptionResult } from "@/platform/subscription";
import { api } from "./api";
import { makeId } from "./make-id";

interface Refusals {
  readonly count: number;
  readonly lastAt: Instant;
}

const name = "reminderRefusals";
/** After two refusals nobody is asked again for a week. */
const patience = { refusals: 2, days: 7 };

/** Whether the screen may offer reminders unasked. */
export function mayOfferReminders(): boolean {
  const refusals = readStored<Refusals>(name);
  if (refusals === undefined || refusals.count < patience.refusals) return true;
  return daysBetween(clinicDateAt(refusals.lastAt), clinicDateAt(phoneNow())) >= patience.days;
}

function noteAnswers(results: readonly SubscriptionResult[]): void {
  const accepted = results.some(({ answer }) => answer === "accept");
  const count = accepted ? 0 : (readStored<Refusals>(name)?.count ?? 0) + 1;
  writeStored(name, { count, lastAt: phoneNow() } satisfies Refusals);
}

/** How asking for reminders ended; `left` counts the follow-up reminders that can still be sent. */
export type ReminderOutcome =
  | { readonly kind: "granted"; readonly left: number }
  | { readonly kind: "notGranted" | "switchedOff" | "notShown" };

async function report(results: readonly SubscriptionResult[]): Promise<ReminderOutcome> {
  const reply = await api.call("subscription.report", { nonce: makeId(), results: [...results] });
  if (!reply.ok) return { kind: "notShown" };
  return { kind: "granted", left: reply.data.grantsLeft[templates.followUp.id] ?? 0 };
}

/** Asks for one more reminder of each kind. Call it first in the tap: WeChat refuses the pop-up after any waiting. */
export async function askForReminders(): Promise<ReminderOutcome> {
  const outcome = await askToSubscribe([templates.followUp.id, templates.reply.id]);
  if (outcome.kind !== "answered") return outcome;
  if (outcome.results.length === 0) return { kind: "notShown" };
  noteAnswers(outcome.results);
  const reported = await report(outcome.results);
  const accepted = outcome.results.some(({ answer }) => answer === "accept");
  return accepted ? reported : { kind: "notGranted" };
}
