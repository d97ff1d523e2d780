import { cardInForce } from "@shared/card/card-in-force";
import type { ClinicCard } from "@shared/card/clinic-card";
import { mayRelease } from "@shared/card/may-release";
import { clinicDate } from "../../support/clinic-date";
import { approved, facts } from "./any-card";

const today = clinicDate("2026-11-22");
type State = "draft" | "released" | "retired";
const version = (number: number, state: State, card: ClinicCard = facts) => ({ version: number, state, card });
const seen = (versions: Parameters<typeof cardInForce>[0], on = today) => cardInForce(versions, on)?.version;

test("the newest released card is seen, in whatever order they come; drafts and retired ones are not", () => {
  const versions = [version(2, "released"), version(4, "draft"), version(3, "retired"), version(1, "released")];
  expect(seen(versions)).toBe(2);
  expect(seen([...versions].reverse())).toBe(2);
  expect(seen([version(1, "draft")])).toBeUndefined();
  expect(seen([])).toBeUndefined();
});

test("on the day after its permit ran out an advertising card makes room for the facts before it", () => {
  const versions = [version(1, "released"), version(2, "released", approved)];
  expect(seen(versions, clinicDate("2027-06-30"))).toBe(2);
  expect(seen(versions, clinicDate("2027-07-01"))).toBe(1);
  expect(seen([version(2, "released", approved)], clinicDate("2027-07-01"))).toBeUndefined();
});

test("a released card stays until the team takes it back, though the linter has learned since", () => {
  expect(seen([version(1, "released"), version(2, "released", { ...facts, licensedName: "全国第一门诊部" })])).toBe(2);
});

test("whoever saved a version once does not release it", () => {
  const editors = [
    { id: "owner-ye", name: "叶明" },
    { id: "manager-tang", name: "唐悦" },
  ];
  expect(["owner-ye", "manager-tang", "doctor-zhou"].map((id) => mayRelease({ id }, editors))).toEqual([
    false,
    false,
    true,
  ]);
});
