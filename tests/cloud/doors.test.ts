import { request } from "node:http";
import type { Cloud } from "../../tools/cloud/cloud";
import { local } from "./support/local-request";
import { startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startTestCloud({
    site: async ({ url }, response) => {
      if (url !== "/" && url !== "/local-history") return false;
      response.end(`page ${url}`);
      return true;
    },
  });
});

afterAll(() => cloud.close());

/** fetch does not let a test choose the Host header. */
function statusFor(headers: Record<string, string>, path = "/local/clock", method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(cloud.url);
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end();
  });
}

test("only names of this machine are answered to", async () => {
  for (const host of ["127.0.0.1", "localhost:7310", "[::1]:80"]) expect(await statusFor({ host })).toBe(200);
  for (const host of ["clinic.example", "127.0.0.1.example", "127.0.0.1@example.com"]) {
    expect(await statusFor({ host })).toBe(403);
  }
});

test("pages from elsewhere are kept out, also when they do not ask first", async () => {
  for (const origin of ["http://localhost:5173", "https://127.0.0.1"]) expect(await statusFor({ origin })).toBe(200);
  for (const origin of ["https://clinic.example", "null", "file://"]) {
    expect(await statusFor({ origin })).toBe(403);
    expect(await statusFor({ origin }, "/local/call/whoami", "POST")).toBe(403);
    expect(await statusFor({ origin }, "/admin", "POST")).toBe(403);
  }
});

test("a page of this machine is told what it may send", async () => {
  const response = await fetch(`${cloud.url}/local/call/whoami`, {
    method: "OPTIONS",
    headers: { origin: "http://localhost:5173", "access-control-request-headers": "x-openid,content-type" },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
  expect(response.headers.get("access-control-allow-headers")).toBe("x-openid,content-type");
});

test("x-openid says who calls; without it nobody does", async () => {
  const call = (headers: Record<string, string>) =>
    local<{ result: { openid?: string } }>(cloud, "POST /local/call/whoami", { n: 1 }, headers);
  expect((await call({ "x-openid": "oPatient" })).body.result.openid).toBe("oPatient");
  expect((await call({})).body.result.openid).toBeUndefined();
  expect((await local(cloud, "POST /local/call/whoami", {}, { "x-openid": "12345" })).status).toBe(400);
});

test("a call that fails is answered as the mini-program would see it", async () => {
  const { status, body } = await local(cloud, "POST /local/call/thrower", {});
  expect(status).toBe(200);
  expect(body).toMatchObject({ errCode: -504002, errMsg: expect.stringContaining("the blade is blunt") });
});

test("a body that is no JSON, and an instruction that does not exist, are explained", async () => {
  const response = await fetch(`${cloud.url}/local/call/whoami`, { method: "POST", body: "{" });
  expect([response.status, await response.json()]).toEqual([400, { error: "the body is not JSON" }]);
  const { status, body } = await local(cloud, "GET /local/nothing");
  expect(status).toBe(404);
  expect(body["error"]).toContain("GET /local/clock");
});

test("the site answers what the cloud does not", async () => {
  expect(await (await fetch(`${cloud.url}/`)).text()).toBe("page /");
  expect(await (await fetch(`${cloud.url}/local-history`)).text()).toBe("page /local-history");
  expect((await fetch(`${cloud.url}/missing`)).status).toBe(404);
  expect((await fetch(`${cloud.url}/`, { method: "POST" })).status).toBe(404);
});

test("documents can be looked at", async () => {
  cloud.database.insertMany("items", [
    { _id: "a", n: 1 },
    { _id: "b", n: 2 },
  ]);
  const found = await local(cloud, `GET /local/database/items?where=${encodeURIComponent('{"n":2}')}&limit=5`);
  expect(found.body).toEqual({ total: 2, documents: [{ _id: "b", n: 2 }] });
  expect((await local(cloud, "GET /local/database/nothing")).status).toBe(404);
  expect((await local(cloud, "GET /local/database/items?where=x")).status).toBe(400);
  expect((await local(cloud, "GET /local/database/items?limit=-1")).status).toBe(400);
});
