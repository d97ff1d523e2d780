import type { ClinicCard } from "@shared/card/clinic-card";
import { facts } from "../shared/card/any-card";
import { carding, manager } from "./support/carding";
import { consultant, desk, nurse, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
const studio = carding(() => clinic);
beforeAll(async () => {
  clinic = await openClinic();
  studio.joins();
});
afterAll(() => clinic.close());

const draft = { version: 1, revision: 0, card: facts };
const next = async () => (await studio.rows()).length + 1;

test.each<[Partial<ClinicCard>, string, string]>([
  [{ licensedName: "全国第一门诊部" }, "card.licensedName", "breaksRule"],
  [{ departments: ["口腔科", "无痛根治科"] }, "card.departments.1", "breaksRule"],
  [{ hours: "限时优惠，每天 09:00–18:00" }, "card.hours", "breaksRule"],
  [{ address: "" }, "card.address", "missing"],
  [{ phone: "加微信 heyu" }, "card.phone", "notAPhone"],
  [{ lines: ["周末照常接诊"] }, "card.lines", "linesNeedAdvertising"],
  [{ kind: "advertising", lines: ["周末照常接诊"] }, "card.permit", "permitMissing"],
])("%j is not released: %s %s", async (change, field, reason) => {
  const { version, contentHash } = await studio.save(await next(), { ...facts, ...change });
  expect(await studio.releaser().refused("card.release", { version, contentHash })).toEqual({
    code: "invalidInput",
    field,
    reason,
  });
  expect(await studio.row(version)).toMatchObject({ state: "draft", inForce: false });
});

test("who may do what with the card", async () => {
  const { version, contentHash } = await studio.save(await next());
  for (const who of [desk, consultant]) {
    expect((await clinic.phone(who).get("card.list", {})).rows[0]).toMatchObject({ version });
    expect(await clinic.phone(who).refused("card.save", { ...draft, revision: 1 })).toMatchObject({
      code: "forbidden",
    });
    expect(await clinic.phone(who).refused("card.release", { version, contentHash })).toMatchObject({ reason: "role" });
    expect(await clinic.phone(who).refused("card.retire", { version })).toMatchObject({ reason: "role" });
  }
  expect(await clinic.phone(nurse).refused("card.list", {})).toMatchObject({ reason: "role" });
  expect(await clinic.phone(manager).refused("card.release", { version, contentHash })).toMatchObject({
    reason: "role",
  });
  expect(await clinic.phone("wx-somebody").refused("card.list", {})).toMatchObject({ code: "forbidden" });
});

test.each([
  [{ version: 0 }, "version"],
  [{ version: 1.5 }, "version"],
  [{ card: { ...facts, kind: "poster" } }, "card.kind"],
  [{ card: { ...facts, price: "99" } }, "card.price"],
  [{ card: { ...facts, licensedName: "合".repeat(31) } }, "card.licensedName"],
  [{ card: { ...facts, phone: { $gt: "" } } }, "card.phone"],
  [{ card: { ...facts, permit: { number: "1", expiresOn: "2026-02-30" } } }, "card.permit.expiresOn"],
])("%j is no card", async (change, field) => {
  expect(await studio.writer().refused("card.save", { ...draft, ...change })).toMatchObject({
    code: "invalidInput",
    field,
  });
});
