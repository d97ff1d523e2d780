import { tokenForPeople } from "@shared/referral/token";
import { atOnce } from "./support/at-once";
import { openBrowserPage } from "./support/browser-page";
import { consultant, desk, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const boss = () => clinic.phone(owner);
const add = (requestId: string, label = "前台立牌") => boss().get("source.add", { requestId, label });
const list = async () => (await clinic.phone(desk).get("source.list", {})).rows;
const stored = () => clinic.cloud.database.inspect("referralCodes", { kind: "clinic" }, 300);

/** Friends who came as far as these states through a token. */
function came(token: string, ...states: readonly string[]): void {
  const rows = states.map((state, n) => ({
    _id: `f-${token}-${n}`,
    token,
    state,
    order: `${state}:${n}`,
    revision: 1,
  }));
  clinic.cloud.database.insertMany("referrals", rows);
}

test("a code of the clinic's own is random, and the same request answers the same one", async () => {
  const first = await add("request-0001");
  expect(first).toMatchObject({
    token: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{12}$/),
    label: "前台立牌",
    by: { id: "owner-ye", name: "叶明" },
    opened: 0,
    leads: 0,
    visits: 0,
  });
  expect(await add("request-0001")).toEqual(first);
  const second = await add("request-0002", "门口海报");
  expect(second.token).not.toBe(first.token);
  expect((await list()).map(({ label }) => label)).toEqual(["门口海报", "前台立牌"]);
});

test("the same request sent four times at the same moment makes one code", async () => {
  const rows = await atOnce(
    clinic,
    Array.from({ length: 4 }, () => () => add("request-0003")),
  );
  expect(new Set(rows.map(({ token }) => token)).size).toBe(1);
  expect(stored()).toHaveLength(1);
});

test("who was seen also booked, and had opened the card before; what does not count is in no number", async () => {
  const [first, second] = [await add("request-0004"), await add("request-0005", "门口海报")];
  came(first.token, "opened", "opened", "agreed", "lead", "visit", "visit", "void", "withdrawn");
  came(second.token, "lead");
  const rows = await list();
  expect(rows.find(({ token }) => token === first.token)).toMatchObject({ opened: 6, leads: 3, visits: 2 });
  expect(rows.find(({ token }) => token === second.token)).toMatchObject({ opened: 1, leads: 1, visits: 0 });
});

test("an ended code stays in the list with what it brought, keeps its day and is not printed any more", async () => {
  const { token } = await add("request-0006");
  came(token, "visit");
  const ended = await boss().get("source.end", { token: tokenForPeople(token).toUpperCase() });
  expect(ended).toMatchObject({ token, endedAt: expect.any(Number), visits: 1 });
  await clinic.cloud.clock.advance(60_000);
  expect(await boss().get("source.end", { token })).toEqual(ended);
  expect(await list()).toEqual([ended]);
  expect(await boss().refused("source.code", { token })).toEqual({ code: "conflict", field: "token", reason: "ended" });
});

/** The console of the desk, which WeChat lets use none of its APIs. */
async function deskConsole() {
  const page = await openBrowserPage(clinic.cloud.url);
  const { code } = await page.get("signIn.request", {});
  await clinic.phone(desk).get("signIn.approve", { code });
  await page.get("signIn.poll", { code });
  return page;
}

test("the next sweep draws a code's picture, and from then on it is there for good, on the console too", async () => {
  const { token } = await add("request-0007");
  const page = await deskConsole();
  const pending = { ok: false, problem: { code: "unavailable", reason: "codePending" } };
  expect(await page.call("source.code", { token })).toEqual(pending);
  await clinic.cloud.trigger("sweep");
  const { contentType, base64 } = await page.get("source.code", { token });
  expect(contentType).toBe("image/png");
  const picture = Buffer.from(base64, "base64");
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.readUInt32BE(16)).toBe(430);
  await clinic.cloud.trigger("sweep");
  expect(await boss().get("source.code", { token })).toEqual({ contentType, base64 });
  expect(clinic.cloud.statistics.report().byFunction["sweep"]?.openapi).toEqual({ "wxacode.getUnlimited": 1 });
});

test("when WeChat draws nothing the team is told, and by asking has it tried again", async () => {
  const { token } = await add("request-0008");
  clinic.cloud.faults.add({ openapi: [{ api: "wxacode.getUnlimited", errcode: 45009, times: 1 }] });
  await clinic.cloud.trigger("sweep");
  expect(await boss().refused("source.code", { token })).toEqual({ code: "unavailable", reason: "codePicture" });
  await clinic.cloud.trigger("sweep");
  expect(await boss().get("source.code", { token })).toMatchObject({ contentType: "image/png" });
});

test("a patient's code is none of the clinic's, nor is anything else", async () => {
  const own = { _id: "7k2m9xqp4hbc", kind: "person", openid: "wx-wang", createdAt: 1 };
  clinic.cloud.database.insertMany("referralCodes", [own]);
  await add("request-0009");
  for (const token of ["7k2m9xqp4hbc", "0000000000zz", "clinicCodes", "../../etc", "%E6%8E%A8", "x".repeat(200)]) {
    for (const endpoint of ["source.end", "source.code"]) {
      expect(await boss().refused(endpoint, { token })).toEqual({ code: "notFound", field: "token" });
    }
  }
  expect(await list()).toHaveLength(1);
  expect(clinic.cloud.database.inspect("referralCodes", { _id: "7k2m9xqp4hbc" }, 1)[0]).not.toHaveProperty("endedAt");
});

test("two hundred codes are enough, also when the last two are made at once", async () => {
  const made = Array.from({ length: 199 }, (_, n) => ({ request: `r${n}`, token: `t${n}` }));
  clinic.cloud.database.insertMany("referralCodes", [{ _id: "clinicCodes", made }]);
  const replies = await atOnce(
    clinic,
    ["request-0010", "request-0011"].map((requestId) => () => boss().call("source.add", { requestId, label: "海报" })),
  );
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ problem: { code: "tooMany", reason: "sourcesFull" } });
  expect(stored()).toHaveLength(1);
});

test("all of many codes are listed, each with its own numbers", async () => {
  const rows = Array.from({ length: 45 }, (_, n) => ({
    _id: `0000000000${String(n).padStart(2, "0")}`,
    kind: "clinic",
    label: `立牌 ${n}`,
    by: { id: "owner-ye", name: "叶明" },
    createdAt: n,
  }));
  clinic.cloud.database.insertMany("referralCodes", rows);
  for (const { _id, createdAt } of rows) came(_id, ...Array.from({ length: createdAt % 3 }, () => "lead"));
  const listed = await list();
  expect(listed.map(({ label }) => label)).toEqual(rows.map(({ label }) => label).reverse());
  expect(listed.map(({ leads }) => leads)).toEqual(rows.map(({ createdAt }) => createdAt % 3).reverse());
});

test("who may do what with the codes", async () => {
  const { token } = await add("request-0012");
  for (const who of [desk, consultant]) {
    expect(await clinic.phone(who).refused("source.add", { requestId: "request-0013", label: "海报" })).toMatchObject({
      reason: "role",
    });
    expect(await clinic.phone(who).refused("source.end", { token })).toMatchObject({ reason: "role" });
  }
  expect(await clinic.phone(nurse).refused("source.list", {})).toMatchObject({ reason: "role" });
  expect(await clinic.phone("wx-somebody").refused("source.code", { token })).toMatchObject({ reason: "notStaff" });
});

test.each([
  [{ label: "" }, "label"],
  [{ label: "台".repeat(21) }, "label"],
  [{ requestId: "short" }, "requestId"],
  [{ requestId: { $ne: null } }, "requestId"],
])("%j makes no code", async (change, field) => {
  const input = { requestId: "request-0014", label: "海报", ...change };
  expect(await boss().refused("source.add", input)).toMatchObject({ code: "invalidInput", field });
  expect(stored()).toEqual([]);
});
