import { checkProgramme } from "@shared/appreciation/check-programme";
import {
  type AppreciationProgramme,
  type Compliance,
  mostPerYear,
  mostValue,
  noAppreciation,
} from "@shared/appreciation/programme";
import { addDays } from "@shared/calendar/local-date";
import { clinicDate } from "../../support/clinic-date";
import { confirmed, lawful } from "./any-programme";

const today = clinicDate("2026-11-22");
const told = (change: Partial<AppreciationProgramme>) =>
  checkProgramme({ ...lawful, ...change }, today).map(({ field, reason }) => `${field} ${reason}`);
const complied = (change: Partial<Compliance>) => told({ compliance: { ...confirmed, ...change } });

test("a small thing that a lawyer has looked at may be given", () => expect(told({})).toEqual([]));

test("what the product comes with cannot be turned on as it is", () => {
  const reasons = checkProgramme({ ...noAppreciation, on: true }, today).map(
    ({ field, reason }) => `${field} ${reason}`,
  );
  expect(reasons).toEqual(["item missing", "value tooLow", "compliance missing"]);
});

test.each([
  [{ item: " " }, "item missing"],
  [{ item: "现金" }, "item money"],
  [{ item: "代金券" }, "item coupon"],
  [{ item: "洗牙一次" }, "item treatment"],
  [{ value: 0 }, "value tooLow"],
  [{ value: mostValue + 1 }, "value tooHigh"],
  [{ perYear: 0 }, "perYear tooLow"],
  [{ perYear: mostPerYear + 1 }, "perYear tooHigh"],
] as const)("%j keeps it off", (change, reason) => expect(told(change)).toEqual([reason]));

test("as much as may be, and no more", () => {
  expect(told({ value: mostValue, perYear: mostPerYear })).toEqual([]);
  expect(told({ value: 1, perYear: 1 })).toEqual([]);
});

test.each(["disclosed", "booked", "notForSharing", "notForStaff"] as const)("%s must be confirmed by hand", (name) => {
  expect(complied({ confirms: { ...confirmed.confirms, [name]: false } })).toEqual([
    `compliance.confirms.${name} notConfirmed`,
  ]);
});

test("a lawyer, a document and a day stand under it", () => {
  expect(complied({ lawyer: "", document: " " })).toEqual(["compliance.lawyer missing", "compliance.document missing"]);
  expect(complied({ confirmedOn: addDays(today, 1) })).toEqual(["compliance.confirmedOn inFuture"]);
  expect(complied({ confirmedOn: today })).toEqual([]);
  expect(complied({ confirmedOn: addDays(today, -365) })).toEqual([]);
  expect(complied({ confirmedOn: addDays(today, -366) })).toEqual(["compliance.confirmedOn tooOld"]);
});
