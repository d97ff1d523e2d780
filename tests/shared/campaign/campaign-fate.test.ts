import { after, clinicTime, days, hours, type Instant } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { type Addressee, campaignDueAt, campaignFate } from "@shared/campaign/campaign-fate";
import { listedFor } from "@shared/campaign/listed-fate";
import { noteContact } from "@shared/campaign/note-contact";
import { type Contact, emptyBalance, emptyLedger } from "@shared/grant/ledger";
import type { MessagePurpose } from "@shared/message/message";
import { type Agreement, marketingTextVersion, unagreed } from "@shared/reminder/agreement";
import { caps } from "@shared/reminder/caps";
import { isInsideHours } from "@shared/reminder/quiet-hours";
import { templateDefaults } from "@shared/template/template-defaults";
import fc from "fast-check";

const now = clinicTime("2026-11-22" as LocalDate, 10);
const { notice } = templateDefaults;
const ago = (span: number): Instant => after(now, -span);

const agreement = (change: Partial<Agreement> = {}): Agreement => ({
  ...unagreed,
  marketing: { state: "granted", textVersion: marketingTextVersion, at: ago(days(40)) },
  at: ago(days(40)),
  ...change,
});

const granted = (count: number) => ({ [notice.id]: { ...emptyBalance, granted: count } });
const contact = (
  at: Instant,
  purpose: MessagePurpose = "care",
  subjectId = "other",
  messageId = `m${at}`,
): Contact => ({
  messageId,
  subjectId,
  purpose,
  at,
});

const somebody = (change: Partial<Addressee> = {}, contacts: readonly Contact[] = [], yeses = 1): Addressee => ({
  to: "wx-1",
  agreement: agreement(),
  ledger: { ...emptyLedger, balances: granted(yeses), contacts },
  ...change,
});

const fate = (purpose: MessagePurpose, person: Addressee, template = notice) =>
  campaignFate({ purpose, subjectId: "c1", messageId: "c1:me:notice:campaign" }, person, template, now);

describe("a message of care to several people", () => {
  test("goes out to who agreed to a notice", () => {
    expect(fate("care", somebody())).toBe("willSend");
  });

  test("needs no consent to marketing, and an open complaint does not stop it", () => {
    const complaint = { openedAt: ago(days(1)) };
    const refused = agreement({ marketing: { state: "refused", textVersion: marketingTextVersion, at: now } });
    expect(fate("care", somebody({ agreement: refused, complaint }))).toBe("willSend");
    expect(fate("care", somebody({ agreement: undefined }))).toBe("willSend");
  });

  test("is in the list alone without a yes, with a stopped template, or when WeChat does not know the person", () => {
    expect(fate("care", somebody({}, [], 0))).toBe("inboxOnly");
    expect(fate("care", somebody(), { ...notice, stopped: { at: now, code: 40037 } })).toBe("inboxOnly");
    expect(fate("care", somebody({ ledger: { ...somebody().ledger, unreachable: true } }))).toBe("inboxOnly");
  });

  test.each(["sms", "phone", "inbox"] as const)("is in the list alone for who agreed on %s", (channel) => {
    expect(fate("care", somebody({ agreement: agreement({ channel }) }))).toBe("inboxOnly");
  });

  test("reaches nobody where nobody is in WeChat", () => {
    expect(fate("care", somebody({ to: undefined }))).toBe("noRecipient");
  });

  test("waits behind the caps that count over all senders", () => {
    const today = Array.from({ length: caps.carePerDay }, (_, n) => contact(ago(hours(1) + n)));
    expect(fate("care", somebody({}, today))).toBe("capDay");
    const week = Array.from({ length: caps.perWeek }, (_, n) => contact(ago(days(1) + hours(n))));
    expect(fate("care", somebody({}, week))).toBe("capWeek");
  });

  test("is not kept away by having been written down once before", () => {
    const own = Array.from({ length: caps.carePerDay }, (_, n) =>
      contact(ago(hours(1) + n), "care", "c1", n === 0 ? "c1:me:notice:campaign" : `m${n}`),
    );
    expect(fate("care", somebody({}, own.slice(0, 3)))).toBe("willSend");
  });

  test("in the evening is judged by the caps of the next morning, when it would come", () => {
    const evening = clinicTime("2026-11-22" as LocalDate, 21, 30);
    const today = Array.from({ length: caps.carePerDay }, (_, n) => contact(ago(hours(1) + n)));
    const wanted = { purpose: "care", subjectId: "c1", messageId: "m" } as const;
    expect(campaignFate(wanted, somebody({}, today), notice, evening)).toBe("willSend");
  });
});

describe("a marketing message to several people", () => {
  test("is in the list alone, however many yeses there are", () => {
    expect(fate("marketing", somebody({}, [], 5))).toBe("inboxOnly");
  });

  test("needs a consent to the words in force", () => {
    const old = agreement({ marketing: { state: "granted", textVersion: "2020-01", at: ago(days(400)) } });
    const refused = agreement({ marketing: { state: "refused", textVersion: marketingTextVersion, at: now } });
    for (const one of [undefined, old, refused]) {
      expect(fate("marketing", somebody({ agreement: one }))).toBe("noConsent");
    }
  });

  test("waits while a complaint is open, and a week after a refusal", () => {
    expect(fate("marketing", somebody({ complaint: { openedAt: ago(days(3)) } }))).toBe("frozen");
    expect(fate("marketing", somebody({ complaint: { openedAt: ago(days(3)), closedAt: ago(days(1)) } }))).toBe(
      "inboxOnly",
    );
    expect(fate("marketing", somebody({ marketingRefusedAt: ago(days(6)) }))).toBe("frozen");
    expect(fate("marketing", somebody({ marketingRefusedAt: ago(days(8)) }))).toBe("inboxOnly");
  });

  test("comes once in thirty days", () => {
    expect(fate("marketing", somebody({}, [contact(ago(days(29)), "marketing")]))).toBe("capMarketing");
    expect(fate("marketing", somebody({}, [contact(ago(days(31)), "marketing")]))).toBe("inboxOnly");
  });
});

const person: fc.Arbitrary<Addressee> = fc.record({
  to: fc.constantFrom(undefined, "wx-1"),
  agreement: fc
    .option(
      fc.record({
        channel: fc.constantFrom("wechat", "sms", "phone", "inbox"),
        state: fc.constantFrom("granted" as const, "refused" as const),
      }),
      { nil: undefined },
    )
    .map((one) =>
      one === undefined
        ? undefined
        : agreement({
            channel: one.channel as Agreement["channel"],
            marketing: { state: one.state, textVersion: marketingTextVersion, at: now },
          }),
    ),
  complaint: fc.constantFrom(undefined, { openedAt: ago(days(2)) }),
  marketingRefusedAt: fc.constantFrom(undefined, ago(days(2)), ago(days(20))),
  ledger: fc
    .tuple(fc.nat(3), fc.array(fc.tuple(fc.nat(40 * 24), fc.constantFrom("care" as const, "marketing" as const))))
    .map(([yeses, told]) => ({
      ...emptyLedger,
      balances: granted(yeses),
      contacts: told.map(([ago_, purpose], n) => contact(ago(hours(ago_)), purpose, "other", `m${n}`)),
    })),
});

test("marketing never leaves the mini-program and never reaches who did not agree or has a complaint open", () => {
  fc.assert(
    fc.property(person, (one) => {
      const what = fate("marketing", one);
      expect(what).not.toBe("willSend");
      if (one.agreement?.marketing.state !== "granted" || one.complaint !== undefined) {
        expect(what).not.toBe("inboxOnly");
      }
    }),
  );
});

test("care goes out only where a yes is left and no cap is reached", () => {
  fc.assert(
    fc.property(person, (one) => {
      if (fate("care", one) !== "willSend") return;
      const today = one.ledger.contacts.filter(({ at, purpose }) => purpose === "care" && at > ago(hours(10)));
      expect(one.ledger.balances[notice.id]?.granted).toBeGreaterThan(0);
      expect(today.length).toBeLessThan(caps.carePerDay);
      expect(one.to).toBeDefined();
    }),
  );
});

test("nothing comes at night, nor outside the hours agreed on", () => {
  const minute = fc.integer({ min: 0, max: 7 * 1440 - 1 });
  fc.assert(
    fc.property(minute, fc.integer({ min: 480, max: 1200 }), (offset, from) => {
      const agreed = agreement({ hours: { from, to: from + 60 } });
      const due = campaignDueAt({ agreement: agreed }, after(now, offset * 60_000));
      expect(isInsideHours(due, agreed.hours)).toBe(true);
      expect(due).toBeGreaterThanOrEqual(after(now, offset * 60_000));
    }),
  );
});

test("what is not sent is still in the list when it is care, and not when marketing was refused", () => {
  expect(listedFor("care", "inboxOnly")).toBe("noGrant");
  expect(listedFor("care", "capDay")).toBe("capDay");
  expect(listedFor("care", "noRecipient")).toBeUndefined();
  expect(listedFor("care", "willSend")).toBeUndefined();
  expect(listedFor("marketing", "inboxOnly")).toBe("marketing");
  for (const refused of ["noConsent", "frozen", "capMarketing", "capWeek"] as const) {
    expect(listedFor("marketing", refused)).toBeUndefined();
  }
});

test("a contact in the list is counted once, and old ones are forgotten", () => {
  const told = contact(now, "marketing", "c1", "m1");
  const once = noteContact({ ...emptyLedger, contacts: [contact(ago(days(32)))] }, told, now);
  expect(once.contacts).toEqual([told]);
  expect(noteContact(once, { ...told, at: after(now, 1) }, now)).toEqual(once);
});
