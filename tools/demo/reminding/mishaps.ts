import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import { callOrder } from "@shared/call/call-order";
import type { Try } from "@shared/message/message";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { callInstead } from "./call-instead";
import type { GrantWallet } from "./grant-wallet";
import { ended } from "./settle-row";

/** A reminder that did not go as it should, and the call that follows. */
interface Mishap {
  readonly row: MessageRecord;
  readonly call?: CallRecord;
}

type Happens = (row: MessageRecord, wallet: GrantWallet, now: Instant) => Mishap;

const triedAt = (at: Instant, outcome: Try["outcome"], code?: number): Try => ({
  channel: "wechat",
  at,
  outcome,
  ...(code === undefined ? {} : { code }),
});

const callOf = (row: MessageRecord, reason: CallRecord["reason"], now: Instant, open = false): CallRecord => {
  const { appointmentId: id = "", facts } = row;
  const about = { _id: `${id}:notReminded`, reason, title: facts.title ?? "" };
  const call = callInstead(row, { ...about, appointment: { id, startsAt: facts.startsAt ?? now } }, now);
  return open ? { ...call, state: "open", attempts: [], order: callOrder("open", call.dueAt, [], call._id) } : call;
};

/** The sender died while WeChat was being asked: nobody knows, so a person of the team calls. */
const doubtful: Happens = (row, _, now) => {
  const at = row.settledAt ?? row.dueAt;
  const found = after(at, minutes(3));
  const { msgId: __, ...rest } = row;
  const lost = ended(rest, "doubtful", found, { fellTo: "call", tries: [triedAt(found, "doubtful")] });
  return { row: lost, call: callOf(lost, "doubtfulMessage", now, true) };
};

/** WeChat was busy three times in a row. */
const failed: Happens = (row, wallet, now) => {
  wallet.giveBack(row._id);
  const at = row.settledAt ?? row.dueAt;
  const times = [0, 5, 10].map((minute) => after(at, minutes(minute)));
  const last = times.at(-1) ?? at;
  const tries: readonly Try[] = [
    ...times.map((time) => triedAt(time, "busy", -1)),
    ...(row.fallback === "call" ? ([{ channel: "call", at: last, outcome: "opened" }] as const) : []),
  ];
  const { msgId: _, ...rest } = row;
  const fellTo = row.fallback === "call" ? "call" : "inbox";
  const given = ended(rest, "failed", last, { reason: "wechat-1", fellTo, tries, attempts: 3 });
  return { row: given, ...(fellTo === "call" && { call: callOf(given, "notReminded", now) }) };
};

/** WeChat knew of no yes any more, although we had counted one (43101). */
const unknown: Happens = (row, wallet, now) => {
  const templateId = wallet.spentOn(row._id) ?? "";
  wallet.giveBack(row._id);
  wallet.empty(templateId);
  const at = row.settledAt ?? row.dueAt;
  const tries: readonly Try[] = [
    triedAt(at, "noGrant", 43101),
    ...(row.fallback === "call" ? ([{ channel: "call", at, outcome: "opened" }] as const) : []),
  ];
  const { msgId: _, ...rest } = row;
  const fellTo = row.fallback === "call" ? "call" : "inbox";
  const told = ended(rest, "noGrant", at, { reason: "noGrant", fellTo, tries });
  return { row: told, ...(fellTo === "call" && { call: callOf(told, "notReminded", now) }) };
};

/** A reminder of the last three days of one of the regulars to whom nothing was sent since. */
const mayGoWrong = (rows: readonly MessageRecord[], now: Instant) =>
  rows.find(
    ({ kind, state, patientId, settledAt = now }) =>
      kind === "visit" &&
      state === "sent" &&
      patientId.startsWith("pt-v-") &&
      settledAt > now - days(3) &&
      !rows.some((other) => other.state === "sent" && (other.settledAt ?? 0) > settledAt),
  );

/** Of this morning, about a visit still to come. */
const isFresh = ({ facts, settledAt }: MessageRecord, now: Instant): boolean =>
  (settledAt ?? 0) > now - hours(3) && (facts.startsAt ?? now) > now + minutes(60);

/**
 * Lets one reminder go wrong in each way there is, so that the outbox of the demo shows them: for the first of the regulars
 * to whom it can happen. The doubtful one is of this morning, so that its call is still worth making.
 */
export function createMishaps(now: Instant) {
  const left = new Set([doubtful, failed, unknown]);
  return (rows: readonly MessageRecord[], wallet?: GrantWallet): Mishap | undefined => {
    const row = mayGoWrong(rows, now);
    const happens = row && [...left].find((one) => (one === doubtful) === isFresh(row, now));
    if (row === undefined || happens === undefined || wallet === undefined) return undefined;
    left.delete(happens);
    return happens(row, wallet, now);
  };
}
