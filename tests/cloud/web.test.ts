import { join } from "node:path";
import type { Cloud } from "../../tools/cloud/cloud";
import { startTestCloud } from "./support/test-cloud";

interface WebApp {
  registerHost(host: string, protocol: string): void;
  auth(options: { persistence: string }): {
    signInAnonymously(): Promise<unknown>;
    signOut(): Promise<unknown>;
    getAccessToken(): Promise<{ accessToken: string }>;
  };
  callFunction(call: { name: string; data: unknown }): Promise<{ result: unknown }>;
}

interface Visit {
  event: unknown;
  wechat: Record<string, unknown>;
  user: { uid: string; isAnonymous: boolean };
  source: string;
}

let cloud: Cloud;
let app: WebApp;
const kept = new Map<string, string>();

/** The web build reads a handful of browser globals; Node would load the package's own build for servers. */
function loadWebSdk(): { init(options: { env: string }): WebApp } {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
  };
  const location = { href: "http://localhost/", origin: "http://localhost", protocol: "http:", search: "", hash: "" };
  const document = { cookie: "", createElement: () => ({}), getElementsByTagName: () => [] };
  const browser = { window: globalThis, localStorage: storage, document, location, addEventListener() {} };
  Object.assign(globalThis, browser, { XMLHttpRequest: class {}, WebSocket: class {} });
  const build = join(import.meta.dirname, "../../node_modules/@cloudbase/js-sdk/dist/index.cjs.js");
  const loaded = jest.requireActual<{ default?: unknown }>(build);
  return (loaded.default ?? loaded) as ReturnType<typeof loadWebSdk>;
}

beforeAll(async () => {
  cloud = await startTestCloud();
  app = loadWebSdk().init({ env: "heyu-local" });
  app.registerHost(new URL(cloud.url).host, "http");
});

afterAll(() => cloud.close());

const visit = async () => (await app.callFunction({ name: "webuser", data: { page: 1 } })).result as Visit;

const claims = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")) as object;

const callWith = (token: string) =>
  fetch(`${cloud.url}/v1/functions/webuser`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: "{}",
  });

test("a page signs in anonymously and calls a function that knows its uid and no openid", async () => {
  const auth = app.auth({ persistence: "local" });
  await auth.signInAnonymously();
  const seen = await visit();
  expect(seen).toMatchObject({ event: { page: 1 }, wechat: {}, user: { isAnonymous: true }, source: "tcb_web" });
  expect(Object.keys(seen.wechat)).toEqual([]);
  expect(seen.user.uid).toMatch(/^anon-/);
  expect((await visit()).user.uid).toBe(seen.user.uid);
});

test("a token changed to name another user, or signed by nobody, is refused", async () => {
  const { accessToken } = await app.auth({ persistence: "local" }).getAccessToken();
  expect((await callWith(accessToken)).status).toBe(200);
  const [head, , signature] = accessToken.split(".");
  const forged = Buffer.from(JSON.stringify({ ...claims(accessToken), sub: "anon-somebody-else" })).toString(
    "base64url",
  );
  for (const token of [`${head}.${forged}.${signature}`, `${head}.${forged}.`, "a.b.c", ""]) {
    expect((await callWith(token)).status).toBe(401);
  }
});

test("an expired session is renewed by its refresh token, and an access token cannot renew", async () => {
  const post = (path: string, body: object) => fetch(cloud.url + path, { method: "POST", body: JSON.stringify(body) });
  const tokens = (await (await post("/auth/v1/signin/anonymously?client_id=heyu-local", {})).json()) as Record<
    string,
    string
  >;
  const renew = (token = "") =>
    post("/auth/v1/token?client_id=heyu-local", { grant_type: "refresh_token", refresh_token: token });
  const renewed = (await (await renew(tokens["refresh_token"])).json()) as Record<string, string>;
  expect(renewed["sub"]).toBe(tokens["sub"]);
  expect((await renew(tokens["access_token"])).status).toBe(400);
  const me = await fetch(`${cloud.url}/auth/v1/user/me`, {
    headers: { authorization: `Bearer ${renewed["access_token"]}` },
  });
  expect(await me.json()).toMatchObject({ sub: tokens["sub"] });
  await post("/auth/v1/revoke?client_id=heyu-local", { token: renewed["access_token"] });
  expect((await renew(tokens["refresh_token"])).status).toBe(400);
  expect((await callWith(renewed["access_token"] ?? "")).status).toBe(401);
});

test("a function that fails is reported to the page", async () => {
  await expect(app.callFunction({ name: "webuser", data: { fail: true } })).rejects.toMatchObject({
    code: "FUNCTIONS_EXECUTE_FAIL",
  });
});

test("after signing out the old token is worth nothing", async () => {
  const auth = app.auth({ persistence: "local" });
  const { accessToken } = await auth.getAccessToken();
  await auth.signOut();
  expect((await callWith(accessToken)).status).toBe(401);
  await expect(visit()).rejects.toBeDefined();
});
