import { after, type Instant } from "@shared/calendar/instant";
import { callState } from "@shared/call/call-state";
import { checkAnswers } from "@shared/check-in/check-answers";
import { checkInForm } from "@shared/check-in/check-in-form";
import { hasConsent } from "@shared/consent/standing-consent";
import { scheduleOf } from "@shared/schedule/schedule-of";
import { handleCheckIn } from "@shared/triage/handle-check-in";
import type { Handling } from "@shared/triage/handling";
import { lintReply } from "@shared/triage/lint-reply";
import { queuePlace } from "@shared/triage/queue-place";
import { triage } from "@shared/triage/triage";
import { plannedLooks } from "../../../cloudfunctions/server/care/planned-looks";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import { consentsAt } from "../../../tools/demo/life/decide-consents";
import { demoChronicles, now } from "./demo-chronicles";

const chronicles = demoChronicles(200);
const checkIns = chronicles.flatMap((chronicle) => chronicle.checkIns.map((checkIn) => ({ ...chronicle, checkIn })));
const contractId = /^[A-Za-z0-9][A-Za-z0-9_.:@-]{0,79}$/;

const tally = <T>(list: readonly T[], kind: (one: T) => string) =>
  list.reduce<Record<string, number>>((counts, one) => {
    counts[kind(one)] = (counts[kind(one)] ?? 0) + 1;
    return counts;
  }, {});

/** A chronicle with the wallet opened. */
const written = ({ wallet, ...chronicle }: (typeof chronicles)[number]) => ({
  ...chronicle,
  reports: wallet.reports(),
  balances: wallet.balancesAt(now),
});

describe("the demo clinic", () => {
  test("tells the same story for the same seed, and another one for another", () => {
    const first = chronicles.slice(0, 60).map(written);
    expect(demoChronicles(60).map(written)).toEqual(first);
    expect(demoChronicles(60, 2).map(written)).not.toEqual(first);
  });

  test("gives a patient the same life in a small and in a big clinic", () => {
    expect(demoChronicles(25).map(written).at(-1)).toEqual(chronicles.map(written)[24]);
  });

  test("uses every id once, in the form the contract takes, never digits alone", () => {
    const ids = chronicles.flatMap((one) => [
      one.episode._id,
      ...one.checkIns.map(({ _id }) => _id),
      ...one.calls.map(({ _id }) => _id),
    ]);
    const others = chronicles.flatMap((one) =>
      [...one.wallet.reports(), ...one.consents, ...one.looks, ...one.messages].map(({ _id }) => _id),
    );
    const people = chronicles.flatMap(({ episode }) => [episode.patientId, episode.openid ?? "demo-unbound"]);
    for (const id of [...ids, ...people]) expect(id).toMatch(contractId);
    for (const id of [...ids, ...others, ...people]) expect(id).not.toMatch(/^\d+$/);
    expect(new Set(ids.filter((id) => !id.includes("checkIn."))).size).toBe(
      ids.filter((id) => !id.includes("checkIn.")).length,
    );
    expect(new Set(others).size).toBe(others.length);
  });

  test("keeps the story's persons where the demo page says they are", () => {
    const of = (name: string) => chronicles.find(({ episode }) => episode.patientName === name);
    const made = (name: string) => of(name)?.checkIns.map(({ taskId }) => taskId);
    expect(made("王念禾")).not.toContain("checkIn.d1");
    expect(made("李望川")).toEqual(["checkIn.d1", "checkIn.d2"]);
    expect(of("赵知夏")?.episode.readings["prepare"]?.openedAt).toBeUndefined();
    expect(of("孙以宁")?.episode.bindCodeHash).toMatch(/^[0-9a-f]{64}$/);
    expect(of("陈书言")?.checkIns.at(-1)).toMatchObject({ judgement: { urgency: "red" }, handling: { state: "open" } });
  });

  test("has open work of every urgency, open calls and finished ones", () => {
    const first60 = chronicles.slice(0, 60);
    const open = first60.flatMap((one) => one.checkIns).filter(({ handling }) => handling.state !== "closed");
    const counts = tally(open, ({ judgement }) => judgement.urgency);
    expect(counts["red"]).toBeGreaterThan(0);
    expect(counts["yellow"]).toBeGreaterThan(0);
    expect(counts["none"]).toBeGreaterThan(0);
    const calls = tally(
      first60.flatMap((one) => one.calls),
      ({ state }) => state,
    );
    expect(calls["open"]).toBeGreaterThan(0);
    expect(calls["closed"]).toBeGreaterThan(0);
  });

  test("knows refused, withdrawn and never asked consent, and ended episodes", () => {
    const consents = tally(
      chronicles.flatMap((one) => one.consents),
      ({ purpose, state }) => `${purpose} ${state}`,
    );
    expect(Object.keys(consents).sort()).toEqual([
      "clinicalPhoto granted",
      "clinicalPhoto refused",
      "clinicalPhoto withdrawn",
      "healthCheckIn granted",
      "healthCheckIn refused",
    ]);
    expect(chronicles.some(({ episode }) => episode.openid !== undefined && !episode.consents.healthCheckIn)).toBe(
      true,
    );
    expect(chronicles.some(({ episode }) => episode.ended)).toBe(true);
  });
});

describe("a check-in of the demo clinic", () => {
  test("answers the form of its day, while its task is open and consent stands", () => {
    for (const { episode, consents, checkIn } of checkIns) {
      const task = scheduleOf(episode.plan, episode.procedureDate).find(({ id }) => id === checkIn.taskId);
      expect(checkAnswers(checkInForm(episode.plan, checkIn.day), checkIn.answers)).toBeUndefined();
      expect(hasConsent(consentsAt(consents, checkIn.at), "healthCheckIn")).toBe(true);
      if (checkIn.taskId === null) continue;
      expect(checkIn.at).toBeGreaterThanOrEqual(task?.opensAt ?? Number.POSITIVE_INFINITY);
      expect(checkIn.at).toBeLessThan(task?.closesAt ?? 0);
    }
  });

  test("carries the judgement and the place in the inbox that the rules give it", () => {
    for (const { episode, checkIns: all, checkIn } of checkIns) {
      const previousPain = all[all.indexOf(checkIn) - 1]?.answers.pain;
      const judgement = triage(episode.plan, checkIn.answers, { day: checkIn.day, previousPain });
      expect(checkIn.judgement).toEqual(judgement);
      expect(checkIn.queue).toEqual(queuePlace(judgement.urgency, checkIn.handling, checkIn.at, checkIn._id));
    }
  });

  test("was dealt with step by step as the rules allow, in the past", () => {
    for (const { checkIn } of checkIns) {
      const { handling, judgement, at } = checkIn;
      let state: Handling = { state: "open", steps: [] };
      for (const step of handling.steps) {
        const outcome = handleCheckIn(state, judgement.urgency, step);
        if (outcome.kind !== "handled") throw new Error(`${checkIn._id}: ${outcome.reason}`);
        state = outcome.handling;
        expect(step.at).toBeGreaterThan(at);
        expect(step.at).toBeLessThanOrEqual(now);
      }
      expect(state).toEqual(handling);
    }
  });

  test("has replies that may be sent to a patient", () => {
    const replies = checkIns.flatMap(({ checkIn }) =>
      checkIn.handling.steps.flatMap((step) => ("reply" in step && step.reply !== undefined ? [step.reply] : [])),
    );
    expect(replies.length).toBeGreaterThan(50);
    expect(replies.flatMap(lintReply)).toEqual([]);
  });

  test("follows the one before in time", () => {
    for (const { checkIns: all } of chronicles) {
      const times = all.map(({ at }) => at);
      expect(times).toEqual([...times].sort((one, other) => one - other));
      for (const at of times) expect(at).toBeLessThanOrEqual(now);
    }
  });
});

describe("the follow-up messages of the demo clinic", () => {
  test("are exactly the looks that the server would have planned, the visits to be booked aside", () => {
    for (const { episode, messages } of chronicles) {
      const looks = messages.filter(({ kind }) => kind !== "reply").map(({ _id }) => _id);
      const planned = plannedLooks(episode, episode.startedAt).filter(({ kind }) => kind !== "planVisit");
      expect(looks.sort()).toEqual(planned.map(({ _id }) => _id).sort());
    }
  });

  test("have come to an end when they are past, and lie ahead when they are still to come", () => {
    for (const message of chronicles.flatMap(({ messages }) => messages)) {
      expect([message._id, message.state === "planned"]).toEqual([message._id, message.lookAt !== undefined]);
      if (message.state === "planned") expect(after(message.dueAt, 20_000)).toBeGreaterThan(now);
      else expect(message.settledAt).toBeLessThanOrEqual(now);
    }
  });

  test("spent one yes each when they were sent, given before", () => {
    for (const { messages, wallet } of chronicles) {
      const sent = messages.filter(({ state }) => state === "sent");
      for (const { _id, settledAt = 0 as Instant } of sent) {
        const templateId = wallet.spentOn(_id) ?? "";
        const upTo = sent.filter((one) => (one.settledAt ?? 0) <= settledAt && wallet.spentOn(one._id) === templateId);
        const given = wallet
          .reports()
          .filter(({ at, answers }) => at <= settledAt && answers.some((one) => one.templateId === templateId));
        expect(given.length).toBeGreaterThanOrEqual(upTo.length);
      }
      expect(messages.filter(({ _id, state }) => state !== "sent" && wallet.spentOn(_id) !== undefined)).toEqual([]);
    }
  });

  test("led to a call wherever they say so, and no call came from nowhere", () => {
    for (const { messages, calls } of chronicles) {
      const called = messages.filter(({ fellTo }) => fellTo === "call").map(({ subjectId }) => subjectId);
      expect(new Set(called)).toEqual(new Set(calls.map(({ _id }) => _id)));
      for (const call of calls) expect(call.state).toBe(callState(call.attempts));
    }
  });
});

describe("the cards and consents of the demo clinic", () => {
  test("name the exact words that were shown", () => {
    for (const { episode } of chronicles) {
      for (const [id, reading] of Object.entries(episode.readings)) {
        const card = episode.plan.cards.find((one) => one.id === id);
        expect(reading.contentHash).toBe(contentHash(card));
        expect(reading.deliveredAt).toBeLessThanOrEqual(now);
      }
    }
  });

  test("leave pictures out where there was no consent to them", () => {
    for (const { consents, checkIn } of checkIns) {
      if (checkIn.answers.photos.length === 0) continue;
      expect(hasConsent(consentsAt(consents, checkIn.at), "clinicalPhoto")).toBe(true);
    }
  });
});

test("five thousand patients make a clinic without an id used twice", () => {
  const seen = new Set<string>();
  let made = 0;
  for (const chronicle of demoChronicles(5000)) {
    const { episode, checkIns: ownCheckIns, messages, calls, looks, consents, wallet } = chronicle;
    for (const list of [
      [episode],
      ownCheckIns,
      messages,
      calls.map(({ _id }) => ({ _id: `call ${_id}` })),
      looks,
      consents,
      wallet.reports(),
    ]) {
      for (const { _id } of list) seen.add(_id);
      made += list.length;
    }
  }
  expect(made).toBeGreaterThan(150_000);
  expect(seen.size).toBe(made);
});
