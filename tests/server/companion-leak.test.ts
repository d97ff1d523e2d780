import type { OutputOf } from "@shared/contract/contract";
import { nestedValues, type Path } from "../support/nested-values";
import { giving } from "./support/giving";
import { nurse, openClinic, type TestClinic } from "./support/open-clinic";
import { submission } from "./support/quiet-answers";
import { richPatient, secrets } from "./support/rich-patient";
import { visiting } from "./support/visiting";

type View = OutputOf<"companion.view">;

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());
const { make, view } = giving(() => clinic);
const { move } = visiting(() => clinic);

const clinicContact = { name: "合愈测试门诊部", address: "示范路 1 号", phone: "021-5555-0120" };
const date = /^2026-\d\d-\d\d$/;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** All that may stand in an answer, and in which shape. Anything else is a leak. */
const allowed: readonly (readonly [place: RegExp, fits: (value: unknown) => boolean])[] = [
  [/^(days|clinic|days\.\d|days\.\d\.items|days\.\d\.items\.\d+)?$/, (value) => typeof value === "object"],
  [/^until$/, (value) => Number.isInteger(value)],
  [/^(today|days\.\d\.date)$/, (value) => typeof value === "string" && date.test(value)],
  [/^days\.\d\.items\.\d+\.kind$/, (value) => ["checkIn", "reading", "visit"].includes(value as string)],
  [/^days\.\d\.items\.\d+\.time$/, (value) => typeof value === "string" && clock.test(value)],
  [/^days\.\d\.items\.\d+\.done$/, (value) => typeof value === "boolean"],
  [/^clinic\.(name|address|phone)$/, (value) => Object.values(clinicContact).includes(value as string)],
];

const isAllowed = (path: Path, value: unknown) =>
  allowed.some(([place, fits]) => place.test(path.join(".")) && fits(value));

const leaksIn = (answer: unknown) =>
  nestedValues(answer)
    .filter(({ path, value }) => !isAllowed(path, value))
    .map(({ path }) => path.join("."));

/** Collections in which anything about the patient stands. */
const aboutPatients = [
  "episodes",
  "patients",
  "checkIns",
  "appointments",
  "consents",
  "companions",
  "sheets",
  "messages",
];
/** What the clinic itself is called, and what every answer is made of. */
const common = new Set<unknown>([...Object.values(clinicContact), "checkIn", "reading", "visit"]);

/** Every text stored about anybody, but for dates and times. */
const storedTexts = () =>
  aboutPatients
    .flatMap((name) => clinic.cloud.database.inspect(name, {}, 1000))
    .flatMap((document) => nestedValues(document).map(({ value }) => value))
    .filter((value): value is string => typeof value === "string" && value.length > 1)
    .filter((text) => !date.test(text) && !clock.test(text) && !common.has(text));

/** What is stored about anybody and stands in some text of an answer. */
function toldBy(answer: unknown): readonly string[] {
  const said = nestedValues(answer)
    .map(({ value }) => value)
    .filter((value): value is string => typeof value === "string" && !date.test(value) && !clock.test(value));
  return storedTexts().filter((text) => said.some((one) => one.includes(text)));
}

const itemsOf = ({ days }: View, wanted: string) => days.find((day) => day.date === wanted)?.items;

test("nothing of a patient about whom everything is known is in what the companion gets", async () => {
  const { phone, episodeId } = await richPatient(clinic);
  const { token, until } = await make(phone, episodeId, { label: secrets.husband });
  const texts = storedTexts();
  for (const secret of Object.values(secrets)) expect(texts.some((text) => text.includes(secret))).toBe(true);
  for (const seen of [await view("wx-husband", token), await view("wx-rich", token), await view("wx-husband", token)]) {
    expect(leaksIn(seen)).toEqual([]);
    expect(seen).toMatchObject({ until, today: "2026-11-22", clinic: clinicContact });
    expect(toldBy(seen)).toEqual([]);
    expect(seen.days.flatMap(({ items }) => items).length).toBeGreaterThan(3);
  }
});

test("a refusal tells nothing of the patient either", async () => {
  const { phone, episodeId } = await richPatient(clinic);
  const { token, companionId } = await make(phone, episodeId, { label: secrets.husband });
  await view("wx-husband", token);
  const refusals = [await clinic.phone("wx-other").refused("companion.view", { token })];
  await phone.get("companion.revoke", { episodeId, companionId });
  refusals.push(await clinic.phone("wx-husband").refused("companion.view", { token }));
  expect(refusals).toMatchObject([{ reason: "takenByOther" }, { reason: "revoked" }]);
  expect(toldBy(refusals)).toEqual([]);
});

test("a red, painful check-in is a tick and nothing else", async () => {
  const { phone, episodeId } = await clinic.patient("wx-l1");
  const { token } = await make(phone, episodeId);
  const before = await view("wx-l1-husband", token);
  expect(itemsOf(before, "2026-11-22")).toContainEqual({ kind: "checkIn", done: false });
  await phone.get("checkIn.submit", submission(episodeId, { pain: 10, signs: ["CE1", "CE2"], needsContact: true }));
  const after = await view("wx-l1-husband", token);
  const ticked = (items: View["days"][number]["items"] | undefined) =>
    items?.map((item) => (item.kind === "checkIn" ? { ...item, done: true } : item));
  expect(itemsOf(after, "2026-11-22")).toEqual(ticked(itemsOf(before, "2026-11-22")));
  expect(leaksIn(after)).toEqual([]);
});

test("an appointment is there with its time, and gone once it is cancelled; one for something else is never there", async () => {
  const { phone, episodeId } = await clinic.patient("wx-l2");
  const { token } = await make(phone, episodeId);
  const slotId = "review@2026-11-24T1430@zhou";
  const { appointmentId } = await phone.get("appointment.book", { requestId: "l2-1", serviceId: "review", slotId });
  const visitsOn = async (day: string) =>
    itemsOf(await view("wx-l2-husband", token), day)?.filter(({ kind }) => kind === "visit");
  expect(await visitsOn("2026-11-24")).toEqual([{ kind: "visit", time: "14:30", done: false }]);
  await phone.get("appointment.cancel", { appointmentId, reason: "临时有事" });
  expect(await visitsOn("2026-11-24")).toEqual([]);
  const { phone: rich, episodeId: richId } = await richPatient(clinic);
  const { token: richToken } = await make(rich, richId);
  const seen = await view("wx-husband", richToken);
  expect(itemsOf(seen, "2026-11-22")).toContainEqual({ kind: "visit", time: "11:30", done: false });
  for (const day of ["2026-11-23", "2026-11-24"])
    expect(itemsOf(seen, day)?.filter(({ time }) => time !== undefined)).toEqual([]);
});

test("a visit that was made carries a tick, and an instruction that was confirmed too", async () => {
  const { phone, episodeId } = await clinic.patient("wx-l3");
  const { token } = await make(phone, episodeId);
  await phone.get("plan.today", {});
  const slotId = "review@2026-11-22T1100@zhou";
  const { appointmentId } = await phone.get("appointment.book", { requestId: "l3-1", serviceId: "review", slotId });
  for (const to of ["arrived", "inService", "checkout"] as const) await move(appointmentId, to);
  await move(appointmentId, "done", { noNext: { reason: "notNeeded" } });
  await phone.get("instruction.record", { episodeId, cardId: "firstDays", version: 1, step: "acknowledged" });
  const seen = await view("wx-l3-husband", token);
  const today = itemsOf(seen, "2026-11-22");
  expect(today).toContainEqual({ kind: "visit", time: "11:00", done: true });
  expect(today).toContainEqual({ kind: "reading", done: true });
  expect(leaksIn(seen)).toEqual([]);
});

test("the check for leaks finds one wherever it is", () => {
  const seen = {
    until: 1,
    today: "2026-11-22",
    days: [{ date: "2026-11-22", items: [{ kind: "visit", time: "09:00", done: true }] }],
    clinic: clinicContact,
  };
  expect(leaksIn(seen)).toEqual([]);
  expect(leaksIn({ ...seen, day: 3 })).toEqual(["day"]);
  expect(leaksIn({ ...seen, clinic: { ...clinicContact, name: "重睑术后" } })).toEqual(["clinic.name"]);
  const [day] = seen.days;
  expect(leaksIn({ ...seen, days: [{ ...day, items: [{ kind: "visit", done: true, title: "拆线" }] }] })).toEqual([
    "days.0.items.0.title",
  ]);
  expect(leaksIn({ ...seen, days: [{ ...day, items: [{ kind: "photo", done: 3 }] }] })).toEqual([
    "days.0.items.0.kind",
    "days.0.items.0.done",
  ]);
});

test("nobody of the team gets anything by a companion's card that they could not see before", async () => {
  const { phone, episodeId } = await clinic.patient("wx-l4");
  const { token } = await make(phone, episodeId);
  const seen = await view(nurse, token);
  expect(leaksIn(seen)).toEqual([]);
});
