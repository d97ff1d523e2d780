import { type BrowserPage, openBrowserPage } from "./support/browser-page";
import { doctor, nurse, openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
let page: BrowserPage;
beforeEach(async () => {
  clinic = await openClinic();
  page = await openBrowserPage(clinic.cloud.url);
});
afterEach(() => clinic.close());

test("a console is let in after a team member approves its code, and only for eight hours", async () => {
  expect(await page.call("session.show", {})).toMatchObject({ ok: false, problem: { code: "notSignedIn" } });
  const { code } = await page.get("signIn.request", {});
  expect(await page.get("signIn.poll", { code })).toEqual({ state: "waiting" });
  expect(await clinic.phone(nurse).get("signIn.look", { code })).toMatchObject({ state: "waiting" });
  expect(await clinic.phone(nurse).get("signIn.approve", { code })).toEqual({ staffName: "林静" });
  expect(await page.get("signIn.poll", { code })).toEqual({ state: "approved" });
  expect(await page.get("session.show", {})).toMatchObject({ staff: { name: "林静", roles: ["nurse"] } });
  await clinic.cloud.clock.advance(8 * 3_600_000);
  expect(await page.call("inbox.count", {})).toMatchObject({
    ok: false,
    problem: { code: "notSignedIn", reason: "noSession" },
  });
});

test("a code works once, runs out after three minutes, and is nobody else's to watch", async () => {
  const { code } = await page.get("signIn.request", {});
  const stranger = await openBrowserPage(clinic.cloud.url);
  expect(await stranger.call("signIn.poll", { code })).toMatchObject({ problem: { code: "notFound" } });
  await clinic.phone(nurse).get("signIn.approve", { code });
  expect(await clinic.phone(doctor).refused("signIn.approve", { code })).toMatchObject({ reason: "codeUsed" });
  const late = await page.get("signIn.request", {});
  await clinic.cloud.clock.advance(3 * 60_000);
  expect(await clinic.phone(nurse).refused("signIn.approve", { code: late.code })).toMatchObject({
    reason: "codeExpired",
  });
  expect(await page.get("signIn.poll", { code: late.code })).toEqual({ state: "expired" });
});

test("a patient cannot approve, and a console cannot approve itself", async () => {
  const { code } = await page.get("signIn.request", {});
  expect(await clinic.phone("wx-somebody").refused("signIn.approve", { code })).toMatchObject({
    code: "forbidden",
    reason: "notStaff",
  });
  expect(await page.call("signIn.approve", { code })).toMatchObject({
    problem: { code: "forbidden", reason: "phoneOnly" },
  });
});

test("signing out ends the session at once; signing in again starts a new one", async () => {
  const signIn = async () => {
    const { code } = await page.get("signIn.request", {});
    await clinic.phone(nurse).get("signIn.approve", { code });
  };
  await signIn();
  await page.get("session.end", {});
  expect(await page.call("session.show", {})).toMatchObject({ problem: { code: "notSignedIn" } });
  await signIn();
  expect(await page.get("session.show", {})).toMatchObject({ staff: { name: "林静" } });
});

test("a browser with a forged identity is nobody", async () => {
  const forged = `${Buffer.from("{}").toString("base64url")}.${Buffer.from('{"sub":"x","exp":4102444800}').toString("base64url")}.x`;
  const answer = await fetch(`${clinic.cloud.url}/v1/functions/api`, {
    method: "POST",
    headers: { authorization: `Bearer ${forged}`, "content-type": "application/json" },
    body: JSON.stringify({ endpoint: "signIn.request", input: {} }),
  });
  expect(JSON.stringify(await answer.json())).not.toContain('"ok":true');
});
