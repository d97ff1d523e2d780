import { after, minutes } from "@shared/calendar/instant";
import { type Ahead, allocate } from "@shared/grant/allocate";
import { commit, release, reserve, settleOld, voidYeses } from "@shared/grant/reservation";
import { judgeTask } from "@shared/reminder/judge-task";
import { judgeVisit } from "@shared/reminder/judge-visit";
import { clear, type MessageJudgement, tell } from "@shared/reminder/judgement";
import { marketingBar } from "@shared/reminder/marketing-freeze";
import { isInsideHours, outsideQuietHours } from "@shared/reminder/quiet-hours";
import { templateDefaults } from "@shared/template/template-defaults";
import { type Asked, type Row, underway, type World } from "./world";

const lease = minutes(2);

function judged(row: Row, world: World): MessageJudgement {
  const { now, visits, tasks, active, done, consented } = world;
  if (row.purpose === "marketing") {
    const bar = marketingBar(world, now);
    if (bar) return clear(bar);
  }
  if (row.kind === "notice") return now >= row.lateAt ? { kind: "skipLate" } : tell;
  if (row.kind === "visit") {
    const visit = visits.find(({ id }) => id === row.subjectId);
    const { startsAt } = row.facts;
    return judgeVisit({ lateAt: row.lateAt, ...(startsAt === undefined ? {} : { startsAt }) }, visit, now);
  }
  const taskId = row.subjectId.replace("ep-1:", "");
  const task = tasks.find(({ id }) => id === taskId);
  return judgeTask(row.step, task, { active, consented, done: done.has(taskId) }, now);
}

const aheadOf = ({ messageId, kind, step, safety, dueAt }: Row): Ahead => ({
  messageId,
  kind,
  step,
  dueAt,
  ...(safety ? { safety } : {}),
});

/** The template it goes out with; none for marketing, which never leaves the mini-program's list. */
function templateOf(row: Row, { rows, ledger }: World): { readonly templateId?: string } | undefined {
  if (row.purpose === "marketing") return {};
  const ahead = rows.filter(({ state }) => state === "planned").map(aheadOf);
  const allocation = allocate(aheadOf(row), ahead, templateDefaults, ledger);
  return allocation.kind === "send" ? { templateId: allocation.template.id } : undefined;
}

/** Asks a channel to take the message; true when it was asked. */
function ask(row: Row, world: World): boolean {
  const chosen = templateOf(row, world);
  if (!chosen) {
    row.state = "noGrant";
    return false;
  }
  const { messageId, subjectId, purpose } = row;
  const sending = { messageId, subjectId, purpose, until: after(world.now, lease), ...chosen };
  const outcome = reserve(world.ledger, sending, world.now);
  if ("against" in outcome) {
    if (outcome.against !== "busy") row.state = outcome.against;
    return false;
  }
  world.ledger = outcome.ledger;
  row.state = "sending";
  row.lookAt = sending.until;
  world.asked.push({ row, at: world.now, outcome: "underway", ...chosen });
  return true;
}

/** A sender that never came back: its message is doubtful and never sent again. */
function giveUp(row: Row, world: World): void {
  row.state = "doubtful";
  for (const one of world.asked) if (one.row === row && one.outcome === "underway") one.outcome = "unknown";
  if (world.ledger.inFlight?.messageId === row.messageId) world.ledger = settleOld(world.ledger);
}

/** What a sweep does with one row that is due; true when a channel was asked. */
function settle(row: Row, world: World): boolean {
  if (row.state === "sending") {
    giveUp(row, world);
    return false;
  }
  const judgement = judged(row, world);
  if (judgement.kind !== "tell") {
    row.state = judgement.kind;
    return false;
  }
  const { hours } = world.agreement;
  if (isInsideHours(world.now, hours)) return ask(row, world);
  row.lookAt = outsideQuietHours(world.now, hours);
  return false;
}

/** Looks at the rows that are due, the longest due first, until a channel was asked or none is left. */
export function sweep(world: World): void {
  const due = world.rows
    .filter(({ state, lookAt }) => ["planned", "sending"].includes(state) && lookAt <= world.now)
    .sort((one, other) => one.lookAt - other.lookAt);
  for (const row of due) if (settle(row, world)) return;
}

function settleAnswer(one: Asked, world: World): void {
  const { messageId } = one.row;
  const { templateId } = one;
  const left = templateId === undefined ? 1 : (world.atWeChat.get(templateId) ?? 0);
  one.outcome = left > 0 ? "sent" : "nothing";
  one.row.state = left > 0 ? "sent" : "noGrant";
  if (left > 0) {
    if (templateId !== undefined) world.atWeChat.set(templateId, left - 1);
    world.ledger = commit(world.ledger, messageId);
  } else if (templateId !== undefined) world.ledger = voidYeses(world.ledger, messageId, templateId);
}

/** WeChat answers the message under way: it took it, or it knows of no yes (43101). */
export function answer(world: World): void {
  const one = underway(world);
  if (one) settleAnswer(one, world);
}

/** WeChat is busy: nothing went out, the row is tried again. */
export function busy(world: World): void {
  const one = underway(world);
  if (!one) return;
  one.outcome = "nothing";
  one.row.state = "planned";
  one.row.lookAt = after(world.now, minutes(10));
  world.ledger = release(world.ledger, one.row.messageId);
}

/** The sender of the message under way dies; WeChat may have taken it. */
export function die(world: World): void {
  const one = underway(world);
  if (!one) return;
  one.outcome = "unknown";
  const left = one.templateId === undefined ? 0 : (world.atWeChat.get(one.templateId) ?? 0);
  if (one.templateId !== undefined && left > 0) world.atWeChat.set(one.templateId, left - 1);
}
