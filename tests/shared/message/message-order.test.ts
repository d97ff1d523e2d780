import { isFinal, type MessageState } from "@shared/message/message";
import { messageId } from "@shared/message/message-id";
import { messageOrder, outboxListOf } from "@shared/message/message-order";
import { moment } from "../../support/clinic-date";

const early = moment("2026-03-09T10:00:00+08:00");
const late = moment("2026-03-10T10:00:00+08:00");
const sorted = (state: MessageState) => [messageOrder(state, late, "a"), messageOrder(state, early, "a")].sort();

test.each<[MessageState, string, boolean]>([
  ["planned", "ahead", false],
  ["due", "ahead", false],
  ["sending", "ahead", false],
  ["sent", "sent", true],
  ["refused", "unsent", true],
  ["noGrant", "unsent", true],
  ["called", "unsent", true],
  ["failed", "unsent", true],
  ["doubtful", "unsent", true],
  ["cleared", "dropped", true],
  ["superseded", "dropped", true],
  ["skippedLate", "dropped", true],
])("a message that is %s stands among those %s", (state, list, final) => {
  expect(outboxListOf(state)).toBe(list);
  expect(messageOrder(state, early, "a").startsWith(`${list}:`)).toBe(true);
  expect(isFinal(state)).toBe(final);
  expect(sorted(state)[0]).toBe(messageOrder(state, final ? late : early, "a"));
});

test("two messages of one moment keep an order of their own", () => {
  expect(messageOrder("sent", early, "a")).not.toBe(messageOrder("sent", early, "b"));
});

test("a subject gets one message of a kind and step", () => {
  expect(messageId("ap-1", "visit", "d3")).toBe("ap-1:visit:d3");
  expect(
    new Set([messageId("ap-1", "visit", "d3"), messageId("ap-1", "visit", "d1"), messageId("ap-2", "visit", "d3")])
      .size,
  ).toBe(3);
});
