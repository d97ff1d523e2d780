import { after, days, minutes } from "@shared/calendar/instant";
import { balanceOf, type Contact, grantsLeft, type Ledger } from "@shared/grant/ledger";
import {
  commit,
  rejectTemplate,
  release,
  reserve,
  type Sending,
  settleOld,
  voidYeses,
} from "@shared/grant/reservation";
import { templateDefaults } from "@shared/template/template-defaults";
import { moment } from "../../support/clinic-date";
import { ledgerOf } from "../../support/ledger-of";

const now = moment("2026-03-09T10:00:00+08:00");
const template = templateDefaults.followUp;
const until = after(now, minutes(2));
const sending: Sending = { messageId: "m1", subjectId: "ap-1", purpose: "care", templateId: template.id, until };
const other: Sending = { ...sending, messageId: "m2", subjectId: "ap-2" };
const contact = (messageId: string, subjectId: string, at = now): Contact => ({
  messageId,
  subjectId,
  purpose: "care",
  at,
});

function reserved(ledger: Ledger, wanted: Sending = sending, at = now): Ledger {
  const outcome = reserve(ledger, wanted, at);
  if ("against" in outcome) throw new Error(outcome.against);
  return outcome.ledger;
}

describe("taking a yes for a message", () => {
  test("counts it as reserved and as a contact before WeChat is asked", () => {
    const ledger = reserved(ledgerOf({ followUp: 1 }));
    expect(balanceOf(ledger, template.id)).toMatchObject({ granted: 1, reserved: 1, spent: 0 });
    expect(ledger.contacts).toEqual([contact("m1", "ap-1")]);
    expect(ledger.inFlight).toEqual({ messageId: "m1", templateId: template.id, until });
    expect(grantsLeft(ledger, template)).toBe(0);
  });

  test("is refused without a yes, and then nothing changed", () => {
    expect(reserve(ledgerOf({ reply: 3 }), sending, now)).toEqual({ against: "noGrant" });
    expect(reserve(ledgerOf({ followUp: { granted: 1, standing: "rejected" } }), sending, now)).toEqual({
      against: "noGrant",
    });
  });

  test("is refused while another message is on its way to the person", () => {
    const busy = reserved(ledgerOf({ followUp: 2 }));
    expect(reserve(busy, other, after(until, -1))).toEqual({ against: "busy" });
  });

  test("goes on when the sender before is dead, whose yes then counts as spent", () => {
    const ledger = reserved(reserved(ledgerOf({ followUp: 2 })), other, until);
    expect(balanceOf(ledger, template.id)).toMatchObject({ reserved: 1, spent: 1 });
    expect(ledger.contacts.map(({ messageId }) => messageId)).toEqual(["m1", "m2"]);
  });

  test("never takes the last yes twice, not even from a dead sender", () => {
    expect(reserve(reserved(ledgerOf({ followUp: 1 })), other, until)).toEqual({ against: "noGrant" });
  });

  test("spends no yes for a text message, and still counts it as a contact", () => {
    const { templateId: _, ...text } = sending;
    const ledger = reserved(ledgerOf({}), text);
    expect(ledger.balances).toEqual({});
    expect(ledger.contacts).toHaveLength(1);
    expect(reserve(ledger, other, now)).toEqual({ against: "busy" });
  });

  test("keeps a standing yes open for any number", () => {
    const many = ledgerOf({ followUp: { granted: 1, spent: 7 } });
    expect("ledger" in reserve(many, sending, now, true)).toBe(true);
    expect(reserve(many, sending, now)).toEqual({ against: "noGrant" });
    expect(reserve(ledgerOf({}), sending, now, true)).toEqual({ against: "noGrant" });
  });

  test("asks the caps before the yes", () => {
    const three = ["a", "b", "c"].map((id) => contact(id, "ap-1", after(now, -days(2))));
    expect(reserve(ledgerOf({}, { contacts: three }), sending, now)).toEqual({ against: "capSubject" });
  });

  test("forgets contacts after thirteen months", () => {
    const old = [contact("old", "ap-0", after(now, -days(400))), contact("young", "ap-0", after(now, -days(400) + 1))];
    const ledger = reserved(ledgerOf({ followUp: 1 }, { contacts: old }));
    expect(ledger.contacts.map(({ messageId }) => messageId)).toEqual(["young", "m1"]);
  });
});

describe("what WeChat answers", () => {
  const under = reserved(ledgerOf({ followUp: 2 }, { unread: 1 }));

  test("yes: the yes is spent, the contact stands, and one message more is unread", () => {
    const ledger = commit(under, "m1");
    expect(balanceOf(ledger, template.id)).toMatchObject({ granted: 2, reserved: 0, spent: 1 });
    expect(ledger.contacts).toHaveLength(1);
    expect(ledger.unread).toBe(2);
    expect(ledger.inFlight).toBeUndefined();
  });

  test("try again: the yes is good as before, and there was no contact", () => {
    const ledger = release(under, "m1");
    expect(grantsLeft(ledger, template)).toBe(2);
    expect(ledger.contacts).toEqual([]);
    expect(ledger.inFlight).toBeUndefined();
    expect(ledger.unread).toBe(1);
  });

  test("43101: nothing is left of the template, until the next yes", () => {
    const ledger = voidYeses(under, "m1", template.id);
    expect(balanceOf(ledger, template.id)).toMatchObject({ granted: 2, reserved: 0, spent: 0, void: 2 });
    expect(ledger.contacts).toEqual([]);
    const again = { ...ledger, balances: { [template.id]: { ...balanceOf(ledger, template.id), granted: 3 } } };
    expect(grantsLeft(again, template)).toBe(1);
  });

  test("43101 to a standing yes: it was taken back", () => {
    const ledger = voidYeses(under, "m1", template.id, true);
    expect(balanceOf(ledger, template.id)).toMatchObject({ standing: "rejected", void: 0 });
  });

  test("an answer to a message that is not on its way changes nothing", () => {
    expect(commit(under, "m2")).toBe(under);
    expect(release(under, "m2")).toBe(under);
    const done = commit(under, "m1");
    expect(commit(done, "m1")).toBe(done);
    expect(release(done, "m1")).toBe(done);
  });

  test("43101 to a message not on its way still empties the template, and leaves the one on its way alone", () => {
    const ledger = voidYeses(under, "m2", template.id);
    expect(ledger.inFlight?.messageId).toBe("m1");
    expect(balanceOf(ledger, template.id)).toMatchObject({ reserved: 1, void: 1 });
    expect(balanceOf(commit(ledger, "m1"), template.id)).toMatchObject({ reserved: 0, spent: 1, void: 1 });
  });

  test("nothing at all: the yes of the dead sender is spent, and its contact stands", () => {
    const ledger = settleOld(under);
    expect(balanceOf(ledger, template.id)).toMatchObject({ reserved: 0, spent: 1 });
    expect(ledger.contacts).toHaveLength(1);
    expect(settleOld(ledger)).toBe(ledger);
  });
});

test("a template refused in the settings has nothing left, not even what is on its way if that comes back", () => {
  const ledger = rejectTemplate(reserved(ledgerOf({ followUp: 3 })), template.id);
  expect(balanceOf(ledger, template.id)).toMatchObject({ standing: "rejected", refused: 1, reserved: 1, void: 2 });
  expect(grantsLeft(release(ledger, "m1"), template)).toBe(0);
  expect(balanceOf(commit(ledger, "m1"), template.id)).toMatchObject({ spent: 1, reserved: 0 });
});
