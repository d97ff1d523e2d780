import type { Cloud } from "../../tools/cloud/cloud";
import { resultOf } from "./support/result-of";
import { startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startTestCloud();
});

afterAll(() => cloud.close());

const filing = async <T>(step: string, input: object) => resultOf<T>(await cloud.call("filing", { step, ...input }));

const upload = async (cloudPath: string, text: string) =>
  (await filing<{ fileID: string }>("upload", { cloudPath, text })).fileID;

interface Address {
  status: number;
  tempFileURL: string;
  errMsg: string;
}

const addressOf = async (fileID: string, maxAge = 3600) => {
  const { fileList } = await filing<{ fileList: Address[] }>("addresses", { fileList: [{ fileID, maxAge }] });
  return fileList[0]?.tempFileURL ?? "";
};

test("a function uploads, downloads and deletes; Chinese and spaces in the path do no harm", async () => {
  const fileID = await upload("photos/伤口 第三天.txt", "愈合良好");
  expect(fileID).toBe("cloud://heyu-local.6865-heyu-local/photos/伤口 第三天.txt");
  expect(await filing("download", { fileID })).toEqual({ text: "愈合良好" });
  const { fileList } = await filing<{ fileList: Address[] }>("remove", { fileList: [fileID] });
  expect(fileList).toMatchObject([{ fileID, status: 0 }]);
  const again = await filing<{ fileList: Address[] }>("remove", { fileList: [fileID] });
  expect(again.fileList[0]?.status).not.toBe(0);
  expect(await filing("download", { fileID })).toHaveProperty("errCode");
});

test("an address opens its file until it expires on the virtual clock", async () => {
  const address = await addressOf(await upload("notes/a.json", "{}"), 60);
  const open = await fetch(address);
  expect([open.status, await open.text(), open.headers.get("content-type")]).toEqual([200, "{}", "application/json"]);
  expect((await fetch(address, { method: "HEAD" })).headers.get("content-length")).toBe("2");
  await cloud.clock.advance(62_000);
  expect((await fetch(address)).status).toBe(403);
});

test("without the right signature nothing is read or written", async () => {
  const address = await addressOf(await upload("private/b.txt", "secret"));
  const other = await addressOf(await upload("private/c.txt", "other"));
  const [path = "", query = ""] = address.split("?");
  const [otherPath = ""] = other.split("?");
  expect((await fetch(path)).status).toBe(403);
  expect((await fetch(`${otherPath}?${query}`)).status).toBe(403);
  expect((await fetch(address, { method: "PUT", body: "changed" })).status).toBe(403);
  expect((await fetch(address.replace(/t=\d+/, "t=99999999999"))).status).toBe(403);
});

test.each(["../outside.txt", "a/../../b.txt", "/etc/passwd", "a//b.txt", "a\\b.txt", "."])(
  "the path %s is refused",
  async (cloudPath) => {
    expect(await filing("upload", { cloudPath, text: "x" })).toHaveProperty("errCode");
    const response = await fetch(`${cloud.url}/local/upload?path=${encodeURIComponent(cloudPath)}`, {
      method: "POST",
      body: "x",
    });
    expect(response.status).toBe(400);
  },
);

test("a file of 10 MB is taken, a larger one is not", async () => {
  const limit = 10 * 1024 * 1024;
  expect(await filing("upload", { cloudPath: "big/ten", size: limit })).toHaveProperty("fileID");
  const { errMsg } = await filing<{ errMsg: string }>("upload", { cloudPath: "big/more", size: limit + 1 });
  expect(errMsg).toContain("EntityTooLarge");
  const direct = await fetch(`${cloud.url}/local/upload?path=big/direct`, {
    method: "POST",
    body: Buffer.alloc(limit + 1),
  });
  expect(direct.status).toBe(413);
});

test("a file id of another environment leads to no file", async () => {
  await upload("mine/d.txt", "x");
  const { fileList } = await filing<{ fileList: Address[] }>("addresses", {
    fileList: ["cloud://other-env.bucket/mine/d.txt"],
  });
  expect(fileList[0]?.status).not.toBe(0);
  expect(fileList[0]?.tempFileURL).toBe("");
});

test("what a mini-program uploads is remembered with its user", async () => {
  const response = await fetch(`${cloud.url}/local/upload?path=checkin/e.png`, {
    method: "POST",
    headers: { "x-openid": "oPatient" },
    body: "png",
  });
  const { fileID } = (await response.json()) as { fileID: string };
  expect(await filing("download", { fileID })).toEqual({ text: "png" });
  expect(cloud.files.describe("checkin/e.png")).toEqual({
    key: "checkin/e.png",
    uploader: "oPatient",
    size: 3,
    type: "image/png",
  });
  await upload("server/f.txt", "x");
  expect(cloud.files.describe("server/f.txt")?.uploader).toBeUndefined();
});
