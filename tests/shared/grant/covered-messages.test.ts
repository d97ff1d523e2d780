import { after, days } from "@shared/calendar/instant";
import { coveredMessages } from "@shared/grant/covered-messages";
import { templateDefaults } from "@shared/template/template-defaults";
import { visitAhead } from "../../support/ahead-of";
import { moment } from "../../support/clinic-date";
import { ledgerOf } from "../../support/ledger-of";

const soon = moment("2026-03-09T10:00:00+08:00");
const to = (person: string, appointmentId: string, later = 0) =>
  visitAhead(appointmentId, after(soon, days(later))).map((one) => ({ ...one, to: person }));
const covered = (messages: ReturnType<typeof to>, ledgers: Readonly<Record<string, ReturnType<typeof ledgerOf>>>) =>
  [...coveredMessages(messages, templateDefaults, new Map(Object.entries(ledgers)))].sort();

test("a guardian's yeses are shared by the visits of both children", () => {
  const both = [...to("mother", "ap-1"), ...to("mother", "ap-2", 10)];
  const three = { mother: ledgerOf({ visitAhead: 1, visitTomorrow: 1, visitToday: 1 }) };
  expect(covered(to("mother", "ap-1"), three)).toHaveLength(3);
  expect(covered(both, three)).toHaveLength(3);
});

test("one person's yeses are of no use to another", () => {
  const ledgers = { mother: ledgerOf({ visitAhead: 3 }) };
  expect(covered([...to("mother", "ap-1"), ...to("father", "ap-2")], ledgers)).toEqual([
    "ap-1:visit:d0",
    "ap-1:visit:d1",
    "ap-1:visit:d3",
  ]);
});

test("whoever never answered has no yes", () => {
  expect(covered(to("stranger", "ap-1"), {})).toEqual([]);
});
