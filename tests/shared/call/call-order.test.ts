import type { CallAttempt } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { moment } from "../../support/clinic-date";

const at = (hour: string) => moment(`2026-03-10T${hour}:00+08:00`);
const tried = (hour: string): readonly CallAttempt[] => [
  { by: { id: "nurse-lin", name: "林护士" }, at: at(hour), outcome: "reachedFine" },
];

describe("the call list", () => {
  test("puts the open call that is due first at the top", () => {
    const keys = [
      callOrder("open", at("15:00"), [], "late"),
      callOrder("open", at("09:00"), tried("08:30"), "early"),
      callOrder("open", at("09:00"), [], "tie"),
    ];
    expect([...keys].sort().map((key) => key.split(":").at(-1))).toEqual(["early", "tie", "late"]);
  });

  test("puts the closed call of the latest attempt at the top", () => {
    const keys = [
      callOrder("closed", at("08:00"), tried("09:00"), "first"),
      callOrder("closed", at("07:00"), [...tried("09:00"), ...tried("11:00")], "third"),
      callOrder("closed", at("06:00"), tried("10:00"), "second"),
    ];
    expect([...keys].sort().map((key) => key.split(":").at(-1))).toEqual(["third", "second", "first"]);
  });

  test("keeps open and closed calls apart by the start of the key", () => {
    expect(callOrder("open", at("09:00"), [], "a")).toMatch(/^open:/);
    expect(callOrder("closed", at("09:00"), tried("09:00"), "a")).toMatch(/^closed:/);
  });
});
