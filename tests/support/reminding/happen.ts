import { after, hours, minutes } from "@shared/calendar/instant";
import { reportAnswers } from "@shared/grant/report-answers";
import { rejectTemplate } from "@shared/grant/reservation";
import { marketingTextVersion } from "@shared/reminder/agreement";
import { outsideQuietHours } from "@shared/reminder/quiet-hours";
import { visitReminders } from "@shared/reminder/visit-reminders";
import type { Happening } from "./happening";
import { answer, busy, die, sweep } from "./send-due";
import { later, rowOf, templateId, type Visit, type World } from "./world";

type Of<K extends Happening["kind"]> = Extract<Happening, { readonly kind: K }>;

function book(world: World, inMinutes: number): Visit {
  const visit: Visit = { id: `ap-${world.visits.length + 1}`, startsAt: later(world, inMinutes), state: "confirmed" };
  world.visits.push(visit);
  const booked = { appointmentId: visit.id, startsAt: visit.startsAt, bookedAt: world.now, title: "复查", with: "" };
  world.rows.push(...visitReminders(booked, { kind: "visit" }, world.agreement.hours).map((one) => rowOf(one)));
  return visit;
}

const visitAt = ({ visits }: World, place: number): Visit | undefined => visits[place % Math.max(1, visits.length)];

function move(world: World, { place, inMinutes }: Of<"move">): void {
  const old = visitAt(world, place);
  if (old?.state !== "confirmed") return;
  old.rescheduledTo = book(world, inMinutes).id;
  old.state = "cancelled";
}

function leave(world: World, place: number, to: "cancelled" | "arrived"): void {
  const visit = visitAt(world, place);
  if (visit?.state === "confirmed") visit.state = to;
}

/** The team reminds of a visit by hand, now. */
function remind(world: World, place: number): void {
  const visit = visitAt(world, place);
  if (!visit) return;
  const facts = { startsAt: visit.startsAt, title: "复查" };
  const step = `hand-${world.rows.length}`;
  const planned = { kind: "visit", step, subjectId: visit.id, dueAt: world.now, fallback: "none", facts } as const;
  world.rows.push(rowOf({ ...planned, lateAt: visit.startsAt }));
}

function campaign(world: World, { purpose }: Of<"campaign">): void {
  world.campaigns += 1;
  const dueAt = outsideQuietHours(world.now, world.agreement.hours);
  const planned = {
    kind: "notice",
    step: "1",
    subjectId: `cp-${world.campaigns}`,
    fallback: "none",
    facts: {},
  } as const;
  world.rows.push(rowOf({ ...planned, dueAt, lateAt: after(dueAt, hours(12)) }, purpose));
}

function tap(world: World, { names, answer: said }: Of<"tap">): void {
  const answers = names.map((name) => ({ templateId: templateId(name), answer: said }));
  world.ledger = reportAnswers(world.ledger, answers, world.now);
  if (said !== "accept") return;
  for (const one of answers) world.atWeChat.set(one.templateId, (world.atWeChat.get(one.templateId) ?? 0) + 1);
}

function agree(world: World, { marketing, from, to }: Of<"agree">): void {
  const state = marketing ? "granted" : "refused";
  world.agreement = { hours: { from, to }, marketing: { state, textVersion: marketingTextVersion, at: world.now } };
  if (!marketing) world.refusedAt = world.now;
}

function complain(world: World, { open }: Of<"complain">): void {
  if (open) world.complaint = { openedAt: world.now };
  else if (world.complaint) world.complaint.closedAt = world.now;
}

function checkIn(world: World, place: number): void {
  const task = world.tasks[place % world.tasks.length];
  if (task && world.active && task.opensAt <= world.now && world.now < task.closesAt) world.done.add(task.id);
}

const does: { readonly [K in Happening["kind"]]: (world: World, happening: Of<K>) => void } = {
  pass: (world, { minutes: count }) => {
    world.now = after(world.now, minutes(count));
  },
  book: (world, { inMinutes }) => void book(world, inMinutes),
  move,
  cancel: (world, { place }) => leave(world, place, "cancelled"),
  arrive: (world, { place }) => leave(world, place, "arrived"),
  remind: (world, { place }) => remind(world, place),
  checkIn: (world, { place }) => checkIn(world, place),
  tap,
  rejectInSettings: (world, { name }) => {
    world.ledger = rejectTemplate(world.ledger, templateId(name));
    world.atWeChat.set(templateId(name), 0);
  },
  wechatForgets: (world, { name }) => void world.atWeChat.set(templateId(name), 0),
  campaign,
  agree,
  complain,
  consent: (world, { given }) => {
    world.consented = given;
  },
  endCare: (world) => {
    world.active = false;
  },
  sweep,
  answer,
  busy,
  die,
};

/** Lets one thing happen. */
export const happen = (world: World, happening: Happening): void =>
  (does[happening.kind] as (world: World, happening: Happening) => void)(world, happening);
