import type { ClinicCard } from "@shared/card/clinic-card";
import { approved, facts } from "../shared/card/any-card";
import { atOnce } from "./support/at-once";
import { carding, manager, secondDoctor } from "./support/carding";
import { openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
const studio = carding(() => clinic);
beforeEach(async () => {
  clinic = await openClinic();
  studio.joins();
});
afterEach(() => clinic.close());

const renamed = (licensedName: string): ClinicCard => ({ ...facts, licensedName });
const draft = { version: 1, revision: 0, card: facts };

test("a draft is kept with who wrote it, and is not seen by anybody yet", async () => {
  const saved = await studio.save(1);
  expect(saved).toMatchObject({
    version: 1,
    state: "draft",
    revision: 1,
    editors: [{ id: "owner-ye", name: "叶明" }],
    problems: [],
    inForce: false,
  });
  expect(await studio.rows()).toEqual([saved]);
  expect(await studio.looked()).toBeUndefined();
});

test("an unfinished draft is kept, with what is still wrong with it", async () => {
  const { permit: _, ...unfinished } = { ...approved, address: "", phone: "5555" };
  const { problems } = await studio.save(1, unfinished);
  expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    "address missing",
    "phone notAPhone",
    "permit permitMissing",
  ]);
});

test("the same draft again is one draft; a change grows from what was seen, and takes the permit away again", async () => {
  const first = await studio.save(1, approved);
  expect(await studio.save(1, approved)).toEqual(first);
  const second = await clinic.phone(manager).get("card.save", { ...draft, revision: 1 });
  expect(second).toMatchObject({ revision: 2, card: facts });
  expect(second.card).not.toHaveProperty("permit");
  expect(second.editors.map(({ id }) => id)).toEqual(["owner-ye", "manager-tang"]);
  expect(await studio.row(1)).toEqual(second);
  expect(await studio.writer().refused("card.save", { ...draft, revision: 1, card: approved })).toEqual({
    code: "conflict",
    field: "revision",
    reason: "changedMeanwhile",
  });
});

test("versions follow one another without a gap", async () => {
  expect(await studio.writer().refused("card.save", { ...draft, version: 2 })).toEqual({
    code: "conflict",
    field: "version",
    reason: "notNext",
  });
  for (const version of [1, 2, 3]) await studio.save(version, renamed(`合愈第${version}诊室`));
  expect((await studio.rows()).map(({ version }) => version)).toEqual([3, 2, 1]);
});

test("of two who begin the next version at the same moment one has written it", async () => {
  const replies = await atOnce(clinic, [
    () => studio.writer().call("card.save", { ...draft, card: { ...draftInput("合愈东门诊部") } }),
    () => clinic.phone(manager).call("card.save", { ...draft, card: { ...draftInput("合愈西门诊部") } }),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "conflict", reason: "changedMeanwhile" } });
  expect(await studio.rows()).toHaveLength(1);
});

const draftInput = (licensedName: string) => ({
  ...facts,
  departments: [...facts.departments],
  lines: [...facts.lines],
  licensedName,
});

test("a second person releases exactly what was on the screen, and it is never changed again", async () => {
  const saved = await studio.save(1);
  const released = await studio.release(saved);
  expect(released).toMatchObject({
    state: "released",
    inForce: true,
    released: { by: { id: "doctor-zhou", name: "周明" }, at: expect.any(Number) },
  });
  expect(await studio.release(saved)).toEqual(released);
  expect(await clinic.phone(secondDoctor).get("card.release", { version: 1, contentHash: saved.contentHash })).toEqual(
    released,
  );
  expect(await studio.looked()).toEqual(facts);
  expect(await studio.writer().refused("card.save", { ...draft, revision: 1, card: approved })).toEqual({
    code: "conflict",
    field: "version",
    reason: "released",
  });
});

test("nobody releases what they wrote, however little of it", async () => {
  await studio.save(1);
  const { contentHash } = await clinic
    .phone(manager)
    .get("card.save", { ...draft, revision: 1, card: draftInput("合愈北门诊部") });
  expect(await studio.writer().refused("card.release", { version: 1, contentHash })).toEqual({
    code: "conflict",
    field: "version",
    reason: "ownWork",
  });
  clinic.cloud.database.insertMany("staff", [
    {
      _id: "doctor-he",
      name: "何安",
      title: "医师",
      roles: ["doctor", "memberManager"],
      openid: "wx-he",
      active: true,
    },
  ]);
  const both = clinic.phone("wx-he");
  const written = await both.get("card.save", { ...draft, revision: 2, card: draftInput("合愈南门诊部") });
  const own = { version: 1, contentHash: written.contentHash };
  expect(await both.refused("card.release", own)).toMatchObject({ reason: "ownWork" });
  expect(await studio.release(written)).toMatchObject({ state: "released" });
  expect(await both.refused("card.release", own)).toMatchObject({ reason: "ownWork" });
});

test("what was changed after it was read is not released", async () => {
  const seen = await studio.save(1);
  await studio.save(1, renamed("合愈北门诊部"), 1);
  const { version, contentHash } = seen;
  expect(await studio.releaser().refused("card.release", { version, contentHash })).toEqual({
    code: "conflict",
    field: "contentHash",
    reason: "contentChanged",
  });
});

test("of two who release at the same moment both are told the same, in the name of one", async () => {
  const { version, contentHash } = await studio.save(1);
  const replies = await atOnce(
    clinic,
    [studio.releaser(), clinic.phone(secondDoctor)].map(
      (phone) => () => phone.call("card.release", { version, contentHash }),
    ),
  );
  const [one, other] = replies;
  expect(one).toMatchObject({ ok: true, data: { state: "released" } });
  expect(other).toEqual(one);
});

test("a release and a change at the same moment: either what was read is in force, or nothing", async () => {
  const { version, contentHash } = await studio.save(1);
  const change = { ...draft, revision: 1, card: draftInput("合愈北门诊部") };
  const [released, changed] = await atOnce<{ readonly ok: boolean }>(clinic, [
    () => studio.releaser().call("card.release", { version, contentHash }),
    () => studio.writer().call("card.save", change),
  ]);
  expect([released?.ok, changed?.ok].filter(Boolean)).toHaveLength(1);
  const row = await studio.row(1);
  expect(row.card.licensedName).toBe(released?.ok ? facts.licensedName : "合愈北门诊部");
  expect(row.state).toBe(released?.ok ? "released" : "draft");
});

test("a version that is retired makes room for the one before it, once and for all", async () => {
  await studio.inForce(1);
  const second = await studio.inForce(2, renamed("合愈北门诊部"));
  expect(await studio.looked()).toMatchObject({ licensedName: "合愈北门诊部" });
  const retired = await studio.releaser().get("card.retire", { version: 2 });
  expect(retired).toMatchObject({ state: "retired", inForce: false, retired: { by: { id: "doctor-zhou" } } });
  await studio.aMinuteLater();
  expect(await studio.looked()).toEqual(facts);
  expect(await clinic.phone(secondDoctor).get("card.retire", { version: 2 })).toEqual(retired);
  expect(await studio.row(1)).toMatchObject({ inForce: true });
  expect(
    await studio.releaser().refused("card.release", { version: 2, contentHash: second.contentHash }),
  ).toMatchObject({ reason: "retired" });
  await studio.releaser().get("card.retire", { version: 1 });
  await studio.aMinuteLater();
  expect(await studio.looked()).toBeUndefined();
});

test("a draft is not retired, and there is no version that nobody wrote", async () => {
  await studio.save(1);
  expect(await studio.releaser().refused("card.retire", { version: 1 })).toMatchObject({ reason: "notReleased" });
  for (const endpoint of ["card.retire", "card.release"]) {
    const input = { version: 7, ...(endpoint === "card.release" ? { contentHash: "0".repeat(64) } : {}) };
    expect(await studio.releaser().refused(endpoint, input)).toEqual({ code: "notFound", field: "version" });
  }
});
