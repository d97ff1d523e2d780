import { after, type Instant, minutes } from "@shared/calendar/instant";
import { type Ahead, allocate } from "@shared/grant/allocate";
import { askNext, mayOffer } from "@shared/grant/ask-next";
import { emptyLedger, grantsLeft, type Ledger } from "@shared/grant/ledger";
import { type PopUpAnswer, reportAnswers } from "@shared/grant/report-answers";
import { commit, reserve } from "@shared/grant/reservation";
import { messageValue } from "@shared/message/message-value";
import { templateDefaults as templates } from "@shared/template/template-defaults";
import { templateFamily } from "@shared/template/template-family";
import { createRandom } from "../demo/random";
import { cohort, type Person, type Planned } from "./cohort";
import type { Figure } from "./figure";

const people = 2000;

/** Which template a message that is due goes out with, if any. */
type Policy = (message: Planned, ahead: readonly Ahead[], ledger: Ledger) => string | undefined;

const byWorth: Policy = (message, ahead, ledger) => {
  const choice = allocate(message, ahead, templates, ledger);
  return choice.kind === "send" ? choice.template.id : undefined;
};

/** Whatever is due first takes what there is: its own template's yes, else one of its family. */
const firstCome: Policy = ({ kind, step }, _, ledger) => {
  const family = templateFamily(kind, step).map((name) => templates[name]);
  return family.find((template) => grantsLeft(ledger, template) > 0)?.id;
};

interface Tally {
  readonly value: number;
  readonly wanted: number;
  readonly safetyMissed: number;
  readonly safety: number;
  readonly sameDayMissed: number;
  readonly sameDay: number;
  readonly sent: number;
  readonly unspent: number;
}

const nothing: Tally = {
  value: 0,
  wanted: 0,
  safetyMissed: 0,
  safety: 0,
  sameDayMissed: 0,
  sameDay: 0,
  sent: 0,
  unspent: 0,
};

const plus = (one: Tally, other: Tally): Tally =>
  Object.fromEntries(
    Object.entries(one).map(([key, count]) => [key, count + other[key as keyof Tally]]),
  ) as unknown as Tally;

const aheadAt = ({ messages }: Person, at: Instant): readonly Planned[] =>
  messages.filter(({ dueAt, knownFrom }) => knownFrom <= at && dueAt > at);

/** One pop-up: as many yeses as the person still gives and feels like; the rest is a no. */
function answer(person: Person, ledger: Ledger, given: number, at: Instant): Ledger {
  if (!mayOffer(ledger, at)) return ledger;
  const random = createRandom(`tap ${person.id} ${at}`);
  const willing = Math.min(person.yeses - given, random.between(0, 3));
  const asked = askNext(aheadAt(person, at), templates, ledger);
  const answers = asked.map(
    ({ id }, place): PopUpAnswer => ({ templateId: id, answer: place < willing ? "accept" : "reject" }),
  );
  return reportAnswers(ledger, answers, at);
}

const grantedIn = ({ balances }: Ledger): number =>
  Object.values(balances).reduce((sum, { granted }) => sum + granted, 0);

const spentIn = ({ balances }: Ledger): number => Object.values(balances).reduce((sum, { spent }) => sum + spent, 0);

/** Sends one message by the policy, under the rules of the ledger; answers the ledger as it then is. */
function send(message: Planned, person: Person, ledger: Ledger, policy: Policy): Ledger {
  const { messageId, subjectId, dueAt } = message;
  const templateId = policy(message, aheadAt(person, dueAt), ledger);
  if (templateId === undefined) return ledger;
  const sending = { messageId, subjectId, purpose: "care", templateId, until: after(dueAt, minutes(2)) } as const;
  const taken = reserve(ledger, sending, dueAt);
  return "ledger" in taken ? commit(taken.ledger, messageId) : ledger;
}

function tallyOf({ kind, step, safety }: Planned, sent: boolean): Tally {
  const value = messageValue(kind, step, safety);
  const [count, missed] = [1, sent ? 0 : 1];
  return {
    ...nothing,
    wanted: value,
    value: sent ? value : 0,
    sent: sent ? 1 : 0,
    ...(safety ? { safety: count, safetyMissed: missed } : {}),
    ...(step === "d0" ? { sameDay: count, sameDayMissed: missed } : {}),
  };
}

/** Plays one person's weeks: pop-ups and messages in order of time. */
function play(person: Person, policy: Policy): Tally {
  let ledger: Ledger = emptyLedger;
  let tally = nothing;
  const asks = [...person.asks];
  for (const message of person.messages) {
    for (let ask = asks[0]; ask !== undefined && ask <= message.dueAt; ask = asks[0]) {
      ledger = answer(person, ledger, grantedIn(ledger), ask);
      asks.shift();
    }
    if (!message.needed) continue;
    const later = send(message, person, ledger, policy);
    tally = plus(tally, tallyOf(message, later !== ledger));
    ledger = later;
  }
  return plus(tally, { ...nothing, unspent: grantedIn(ledger) - spentIn(ledger) });
}

function figuresOf(
  name: string,
  { value, wanted, safetyMissed, safety, sameDayMissed, sameDay, sent, unspent }: Tally,
) {
  const of = (part: string, figure: number | string, unit: string): Figure => ({
    name: `${people} people, ${name}: ${part}`,
    value: figure,
    unit,
  });
  return [
    of("delivered value", Math.round((1000 * value) / wanted) / 10, `% of ${wanted} (${sent} messages)`),
    of("missed safety check-in reminders", safetyMissed, `of ${safety}`),
    of("missed same-day reminders", sameDayMissed, `of ${sameDay}`),
    of("yeses never used", unspent, "yeses"),
  ];
}

/** What the same people are told when yeses go to what matters most, and when they go to what is due first. */
export async function benchAllocator(): Promise<readonly Figure[]> {
  const all = cohort(people);
  const total = (policy: Policy) => all.reduce((sum, person) => plus(sum, play(person, policy)), nothing);
  return [...figuresOf("by worth", total(byWorth)), ...figuresOf("first come", total(firstCome))];
}
