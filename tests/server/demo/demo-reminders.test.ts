import { clinicMinuteOfDay, days, type Instant, minutes } from "@shared/calendar/instant";
import { callState } from "@shared/call/call-state";
import { grantsLeft } from "@shared/grant/ledger";
import { isFinal } from "@shared/message/message";
import { messageOrder } from "@shared/message/message-order";
import { shardOf } from "@shared/message/shard-of";
import { againstCaps } from "@shared/reminder/caps";
import { marketingBar } from "@shared/reminder/marketing-freeze";
import { recipientOf } from "@shared/reminder/recipient-of";
import { templateDefaults } from "@shared/template/template-defaults";
import { visitMessages } from "../../../cloudfunctions/server/messages/visit-messages";
import type { AppointmentRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { Chronicle } from "../../../tools/demo/life/chronicle";
import { receivedAs } from "../../../tools/demo/reminding/received-messages";
import { type Reminded, tellReminders } from "../../../tools/demo/reminding/tell-reminders";
import { demoChronicles, now } from "./demo-chronicles";
import { visitsOfDemo } from "./visits-of-demo";

const chronicles: readonly Chronicle[] = demoChronicles(60);
const visits = visitsOfDemo(60);
const told: Reminded = tellReminders(visits, chronicles, now);
const all: readonly MessageRecord[] = [...chronicles.flatMap(({ messages }) => messages), ...told.messages];
const contractId = /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,79}$/;
const known = new Map(told.patients.map((patient) => [patient._id, patient]));
const ofPerson = (openid: string) => all.filter(({ to }) => to === openid);

/** The ids of the reminders that the server would have planned with this appointment. */
function plannedFor(appointment: AppointmentRecord): readonly string[] {
  const service = visits.timetables[0]?.services.find(({ id }) => id === appointment.serviceId);
  const patient = known.get(appointment.patientId);
  const recent = appointment.startsAt > now - days(45) && appointment.walkIn !== true;
  return service && patient && recent ? visitMessages(appointment, service, patient).map(({ _id }) => _id) : [];
}

describe("the outbox of the demo clinic", () => {
  test("is the same for the same clinic", () => {
    expect(tellReminders(visitsOfDemo(60), demoChronicles(60), now).messages).toEqual(told.messages);
  });

  test("has every row once, in the order and the part it belongs to", () => {
    expect(new Set(all.map(({ _id }) => _id)).size).toBe(all.length);
    for (const { _id, state, order, settledAt, dueAt, shard, patientId, lookAt } of all) {
      expect(_id).toMatch(contractId);
      expect([_id, order]).toEqual([_id, messageOrder(state, settledAt ?? dueAt, _id)]);
      expect(shard).toBe(shardOf(patientId));
      expect(lookAt === undefined).toBe(isFinal(state));
    }
  });

  test("holds for every visit of the last weeks and all ahead what the server would have planned", () => {
    const ids = new Set(all.map(({ _id }) => _id));
    for (const appointment of told.appointments) {
      const planned = plannedFor(appointment);
      expect(appointment.reminders ?? []).toEqual(planned);
      for (const id of planned) expect(ids).toContain(id);
    }
  });

  test("has settled all that is past and nothing that is still to come", () => {
    for (const { _id, state, dueAt, settledAt } of all) {
      if (state === "planned") expect([_id, dueAt + minutes(1) > now]).toEqual([_id, true]);
      else expect([_id, (settledAt ?? now + 1) <= now]).toEqual([_id, true]);
    }
  });

  test("shows every end: sent, no yes with a call, skipped, cleared, moved, one doubtful, one failed, one refused by 43101", () => {
    const count = (test: (row: MessageRecord) => boolean) => all.filter(test).length;
    const codes = (code: number) => (row: MessageRecord) => row.tries?.some((one) => one.code === code) === true;
    expect(count(({ state }) => state === "sent")).toBeGreaterThan(300);
    expect(count(({ state, fellTo }) => state === "noGrant" && fellTo === "call")).toBeGreaterThan(20);
    for (const state of ["skippedLate", "cleared", "superseded", "called", "planned"])
      expect(count((row) => row.state === state)).toBeGreaterThan(0);
    expect(count(({ state }) => state === "doubtful")).toBe(1);
    expect(count((row) => row.state === "failed" && codes(-1)(row))).toBe(1);
    expect(count((row) => row.state === "noGrant" && codes(43101)(row))).toBe(1);
  });

  test("sent nothing in the night, nothing late, and to nobody who wanted another way", () => {
    for (const { _id, state, kind, settledAt = now, lateAt, patientId } of all) {
      if (state !== "sent" || kind === "notice") continue;
      const minute = clinicMinuteOfDay(settledAt);
      expect([_id, minute >= 480 && minute < 1260]).toEqual([_id, true]);
      expect(settledAt).toBeLessThan(lateAt);
      expect(known.get(patientId)?.agreement?.channel ?? "wechat").toBe("wechat");
    }
  });

  test("put every message into the list of whoever may read it", () => {
    for (const { to, patientId, kind, toldAt, seenAt, settledAt } of all.filter((row) => row.to !== undefined)) {
      const patient = known.get(patientId);
      expect(to).toBe(patient && recipientOf(patient, kind, settledAt ?? now));
      expect(toldAt).toBeLessThanOrEqual(settledAt ?? 0);
      if (seenAt !== undefined) expect(seenAt >= (toldAt ?? now) && seenAt <= now).toBe(true);
    }
  });

  test("led to a call wherever it says so, once", () => {
    const ids = told.calls.map(({ _id }) => _id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(told.messages.filter(({ fellTo }) => fellTo === "call").length);
    const reasons = new Set(told.calls.map(({ reason }) => reason));
    expect([...reasons].sort()).toEqual(["doubtfulMessage", "notReminded", "offersPlace"]);
    for (const { attempts, state, dueAt, openedAt, _id } of told.calls) {
      expect(dueAt).toBeGreaterThanOrEqual(openedAt);
      if (state === "open") expect([_id, callState(attempts)]).toEqual([_id, "open"]);
      for (const { at } of attempts) expect(at).toBeLessThanOrEqual(now);
    }
  });

  test("says on a lock screen only what may be read there", () => {
    const template = Object.values(templateDefaults);
    const byOpenid = new Map(told.wallets.map((wallet) => [wallet.openid, wallet]));
    const sent = all.filter(({ state, to }) => state === "sent" && to !== undefined);
    for (const row of sent) {
      const templateId = byOpenid.get(row.to ?? "")?.spentOn(row._id) ?? "";
      const { title, fields } = receivedAs(row, templateId);
      expect(template.map((one) => one.title)).toContain(title);
      expect(fields.map(({ value }) => value).join()).not.toMatch(/术|眼皮|种植|牙|鼻|孕|疼|口腔|美容/);
    }
  });
});

describe("the ledgers of the demo clinic", () => {
  test("balance: nothing negative, nothing spent that was not given, one yes for each message sent", () => {
    for (const { _id, balances, unread } of told.ledgers) {
      for (const { granted, spent, void: taken, reserved } of Object.values(balances)) {
        expect([_id, granted - spent - taken >= 0, reserved]).toEqual([_id, true, 0]);
      }
      const spent = Object.values(balances).reduce((sum, one) => sum + one.spent, 0);
      const out = ofPerson(_id).filter(({ state }) => state === "sent" || state === "doubtful");
      expect([_id, spent]).toEqual([_id, out.length]);
      expect(unread).toBe(ofPerson(_id).filter(({ state, seenAt }) => state === "sent" && seenAt === undefined).length);
    }
  });

  test("count every contact of the last month, and none beyond the caps", () => {
    for (const { contacts } of told.ledgers) {
      for (const [place, { subjectId, purpose, at }] of contacts.entries()) {
        expect(againstCaps(contacts.slice(0, place), { subjectId, purpose }, at)).toBeUndefined();
      }
    }
  });

  test("tell of people who run dry this week, and of people with yeses left", () => {
    const nextWeek = (now + days(7)) as Instant;
    const left = (openid: string) => {
      const ledger = told.ledgers.find(({ _id }) => _id === openid);
      return ledger ? Object.values(templateDefaults).reduce((sum, one) => sum + grantsLeft(ledger, one), 0) : 0;
    };
    const due = all.filter(({ state, dueAt, kind }) => state === "planned" && dueAt < nextWeek && kind === "visit");
    const people = new Set(due.flatMap(({ patientId }) => known.get(patientId)?.openid ?? []));
    expect([...people].some((openid) => left(openid) === 0)).toBe(true);
    expect([...people].some((openid) => left(openid) > 2)).toBe(true);
  });
});

describe("what was agreed in the demo clinic", () => {
  test("is mostly WeChat, the telephone for some, marketing for a few, and two complaints are open", () => {
    const agreements = told.patients.flatMap(({ agreement }) => agreement ?? []);
    const share = (test: (one: (typeof agreements)[number]) => boolean) =>
      agreements.filter(test).length / agreements.length;
    expect(share(({ channel }) => channel === "phone")).toBeGreaterThan(0.05);
    expect(share(({ channel }) => channel === "wechat")).toBeGreaterThan(0.5);
    expect(share(({ marketing }) => marketing.state === "granted")).toBeGreaterThan(0.1);
    expect(share(({ marketing }) => marketing.state === "granted")).toBeLessThan(0.5);
    expect(told.patients.filter(({ complaint }) => complaint).map(({ name }) => name)).toEqual(["吴青禾", "严若棠"]);
    expect(told.agreements).toHaveLength(agreements.length);
  });

  test("kept marketing from everybody who had not agreed or has complained, and inside the mini-program", () => {
    const campaign = told.campaigns.find(({ purpose }) => purpose === "marketing");
    const rows = told.messages.filter(({ subjectId, step }) => subjectId === campaign?._id && step === "campaign");
    expect(rows.length).toBe(campaign?.counts.inboxOnly);
    expect(campaign?.counts.frozen).toBe(1);
    for (const { patientId, state, settledAt } of rows) {
      const { agreement, complaint, marketingRefusedAt: refusedAt } = known.get(patientId) ?? {};
      expect(state).toBe("noGrant");
      expect(marketingBar({ agreement, complaint, refusedAt }, settledAt ?? now)).toBeUndefined();
    }
  });
});
