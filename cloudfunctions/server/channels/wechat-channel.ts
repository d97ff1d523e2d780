import type { Instant } from "@shared/calendar/instant";
import { type Allocation, allocate } from "@shared/grant/allocate";
import { grantsLeft, type Ledger } from "@shared/grant/ledger";
import type { MessageKind } from "@shared/message/message";
import type { Template } from "@shared/template/template";
import { aheadOfRow } from "../messages/ahead-of-row";
import { stillAhead } from "../store/messages";
import { tasksAhead, visitsAhead } from "../sweeping/ahead-of";
import { askWechat } from "./ask-wechat";
import { type Channel, type Delivery, type Letter, next } from "./channel";

/** After so many messages that the person never looked at, a nudge is no use any more: a human asks (F26). */
const mostUnread = 6;
const nudges: readonly MessageKind[] = ["checkIn", "card", "planVisit"];
/** A family has three templates, so a fourth try within one tick has nothing left to try. */
const mostTries = 4;

/** A test goes out with the template that is tested or not at all. */
function allocateTest(template: Template, ledger: Pick<Ledger, "balances">): Allocation {
  if (template.stopped) return { kind: "hold", reason: "stopped" };
  return grantsLeft(ledger, template) > 0 ? { kind: "send", template } : { kind: "hold", reason: "noGrant" };
}

/**
 * The template that may carry the letter, as the person's yeses and what lies ahead allow. A yes is kept only for messages
 * that the outbox really holds: one taken back or skipped meanwhile needs none.
 */
async function choose({ row, patient, work, ledgerId }: Letter, now: Instant): Promise<Allocation> {
  const ledger = work.ledgers.get(ledgerId) ?? { balances: {} };
  const { templates, services } = work.facts;
  if (row.testOf !== undefined) return allocateTest(templates[row.testOf], ledger);
  const followUp = work.followUps.get(row.episodeId ?? "");
  const ahead = [...visitsAhead(patient, services, now), ...(followUp ? tasksAhead(followUp, now) : [])];
  const message = aheadOfRow(row);
  const allocation = allocate(message, ahead, templates, ledger);
  if (allocation.kind === "send" || allocation.reason !== "kept") return allocation;
  const real = await stillAhead(allocation.keptFor);
  return allocate(
    message,
    ahead.filter((one) => real.has(one.messageId)),
    templates,
    ledger,
  );
}

/** Why this person is not written to at all, before any yes is looked for. */
function barred({ to, row, work, ledgerId }: Letter): "noRecipient" | "unreachable" | "unreadMany" | undefined {
  if (to === undefined) return "noRecipient";
  const ledger = work.ledgers.get(ledgerId);
  if (ledger?.unreachable) return "unreachable";
  return nudges.includes(row.kind) && (ledger?.unread ?? 0) >= mostUnread ? "unreadMany" : undefined;
}

/** Template by template of the family, until one carries the letter or none is left. */
async function tryFamily(letter: Letter, now: Instant): Promise<Delivery> {
  let current = letter;
  for (let tries = 1; tries <= mostTries; tries++) {
    const allocation = await choose(current, now);
    if (allocation.kind === "hold")
      return next(current, allocation.reason === "stopped" ? "failed" : "noGrant", allocation.reason);
    const outcome = await askWechat(current, allocation.template, now);
    if (!("again" in outcome)) return outcome;
    current = outcome.again;
  }
  return next(current, "noGrant", "noGrant");
}

/** WeChat's subscription messages, one-time and long-term: at most one message a row, and only with a yes of the person. */
export const wechatChannel: Channel = {
  name: "wechat",
  deliver(letter, now) {
    const bar = barred(letter);
    if (bar === undefined) return tryFamily(letter, now);
    return Promise.resolve(next(letter, bar === "unreachable" ? "refused" : "noGrant", bar));
  },
};
