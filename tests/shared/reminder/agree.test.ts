import type { Instant } from "@shared/calendar/instant";
import { agree, type Terms, termsProblem } from "@shared/reminder/agree";

const now = 1_700_000_000_000 as Instant;
const later = (now + 1000) as Instant;
const terms: Terms = {
  channel: "wechat",
  hours: { from: 540, to: 1200 },
  contact: "self",
  language: "zh",
  marketing: "refused",
};
const contacts = ["self", "tie-1"];

test.each<[Partial<Terms>, boolean, ReturnType<typeof termsProblem>]>([
  [{}, false, undefined],
  [{ hours: { from: 480, to: 660 } }, false, undefined],
  [{ hours: { from: 480, to: 659 } }, false, { field: "hours", reason: "tooShort" }],
  [{ hours: { from: 1200, to: 540 } }, false, { field: "hours", reason: "tooShort" }],
  [{ contact: "tie-1" }, false, undefined],
  [{ contact: "tie-2" }, false, { field: "contact", reason: "unknownContact" }],
  [{ channel: "sms", phone: "13800000000" }, false, { field: "channel", reason: "smsNotOffered" }],
  [{ channel: "sms" }, true, { field: "phone", reason: "phoneMissing" }],
  [{ channel: "sms", phone: "13800000000" }, true, undefined],
])("%j with text messages offered %j: %j", (change, smsOffered, problem) => {
  expect(termsProblem({ ...terms, ...change }, contacts, smsOffered)).toEqual(problem);
});

test("the same terms again are the same agreement", () => {
  const first = agree(terms, undefined, now);
  expect(agree({ ...terms, hours: { ...terms.hours } }, first, later)).toBe(first);
});

test.each<Partial<Terms>>([
  { channel: "phone" },
  { hours: { from: 541, to: 1200 } },
  { hours: { from: 540, to: 1201 } },
  { contact: "tie-1" },
  { phone: "13800000000" },
  { language: "en" },
  { marketing: "granted" },
])("%j is a new agreement with its own time", (change) => {
  const first = agree(terms, undefined, now);
  expect(agree({ ...terms, ...change }, first, later)).toMatchObject({ ...change, at: later, marketing: {} });
});

test("an answer on marketing that stays the same keeps its own time, another one gets a new one", () => {
  const first = agree(terms, undefined, now);
  expect(agree({ ...terms, channel: "phone" }, first, later).marketing.at).toBe(now);
  expect(agree({ ...terms, marketing: "granted" }, first, later).marketing).toMatchObject({
    state: "granted",
    at: later,
  });
});

test("words that have changed have to be agreed to again", () => {
  const first = agree({ ...terms, marketing: "granted" }, undefined, now);
  const old = { ...first, marketing: { ...first.marketing, textVersion: "2020-01" } };
  expect(agree({ ...terms, marketing: "granted" }, old, later).marketing.at).toBe(later);
});
