import type { AskedTemplate } from "@shared/contract/message-views";
import { askToSubscribe, type SubscriptionOutcome, type SubscriptionResult } from "@/platform/subscription";
import { api } from "./api";
import { grantReports } from "./grant-reports";
import { createLoadedView } from "./loaded-view";
import { createStore } from "./store";

/** How many reminders are left and what is planned; opens without a network from the phone's copy. */
export const remindersView = createLoadedView(() => api.call("reminder.mine", {}), "reminders");

/** Messages of this program are switched off in WeChat, as far as the last pop-up told. */
export const messagesSwitchedOff = createStore(false);

/** How asking for reminders ended. `unreported`: agreed to, and the clinic hears of it when the network is back. */
export type ReminderOutcome =
  | { readonly kind: "granted"; readonly left: number }
  | { readonly kind: "unreported" | "notGranted" | "switchedOff" | "notShown" };

async function report(results: readonly SubscriptionResult[]): Promise<ReminderOutcome> {
  const reply = await grantReports.hand(results);
  remindersView.load();
  if (!results.some(({ answer }) => answer === "accept")) return { kind: "notGranted" };
  return reply.ok ? { kind: "granted", left: reply.data.left } : { kind: "unreported" };
}

async function settle(outcome: SubscriptionOutcome): Promise<ReminderOutcome> {
  if (outcome.kind !== "notShown") messagesSwitchedOff.set(outcome.kind === "switchedOff");
  if (outcome.kind !== "answered") return outcome;
  return outcome.results.length === 0 ? { kind: "notShown" } : report(outcome.results);
}

/** Opens the pop-up within this very call: WeChat refuses it after any waiting. */
function ask(asked: readonly AskedTemplate[]): Promise<ReminderOutcome> {
  if (asked.length === 0) return Promise.resolve({ kind: "notShown" });
  return askToSubscribe(asked).then(settle);
}

/** Asks for what is missing because the person wants it. Call it first in the tap. */
export const askForReminders = (): Promise<ReminderOutcome> => ask(remindersView.store.get().view?.ask ?? []);

/**
 * Asks for the next reminders beside something else that the tap does. Call it first in the tap and wait for nothing: the
 * answer changes only how many reminders are left. Silent when the clinic says that the person has refused enough, and
 * while it cannot know.
 */
export function askAlongside(work: "booking" | "other"): void {
  const { view, kept } = remindersView.store.get();
  if (view === undefined || kept || !view.mayOffer || grantReports.areWaiting()) return;
  ask(work === "booking" ? view.askAtBooking : view.ask);
}

/** Reports answers that have not arrived, and looks again when one has. */
export async function reportPending(): Promise<void> {
  if (await grantReports.sendPending()) remindersView.load();
}
