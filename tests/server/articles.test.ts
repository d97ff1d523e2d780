import type { EndpointName, InputOf, OutputOf } from "@shared/contract/contract";
import type { Reply } from "@shared/contract/problem";
import { articleKey, articles } from "@shared/education/catalogue";
import { contentHash } from "../../cloudfunctions/server/content-hash";
import { desk, doctor, morning, nurse, openClinic, owner, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

/** Somebody whom nobody knows: WeChat's single-page mode tells no identity. */
async function anyone<N extends EndpointName>(endpoint: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>> {
  const reply = await clinic.cloud.call("api", { endpoint, input });
  if (!("result" in reply)) throw new Error(`api did not answer: ${JSON.stringify(reply)}`);
  return reply.result as Reply<OutputOf<N>>;
}

const [first, second] = articles;
if (!first || !second) throw new Error("there are no articles");
const exactly = ({ id, version }: typeof first) => {
  const article = articles.find((one) => one.id === id);
  return { articleId: id, version, contentHash: contentHash(article) };
};
const listed = async () => {
  const reply = await anyone("article.list", {});
  return reply.ok ? reply.data.articles.map(({ articleId }) => articleId) : reply.problem;
};

test("no article is shown to anybody before a doctor has signed it", async () => {
  expect(await listed()).toEqual([]);
  for (const { id } of articles)
    expect(await anyone("article.show", { articleId: id })).toEqual({
      ok: false,
      problem: { code: "notFound", field: "articleId" },
    });
  const { rows } = await clinic.phone(nurse).get("article.drafts", {});
  expect(rows.map(({ article, signature }) => [article.id, signature])).toEqual(
    articles.map(({ id }) => [id, undefined]),
  );
});

test("what a doctor has signed is read by everybody, with who wrote and who reviewed it", async () => {
  const row = await clinic.phone(doctor).get("article.sign", exactly(first));
  expect(row).toMatchObject({ signature: { by: { name: "周明" }, at: expect.any(Number) } });
  expect(await listed()).toEqual([first.id]);
  const { id, version: _, ...content } = first;
  const shown = { articleId: id, ...content, reviewer: "周明", reviewedOn: "2026-11-22" };
  expect(await anyone("article.show", { articleId: id })).toEqual({ ok: true, data: { article: shown } });
  expect(await clinic.phone("wx-somebody").get("article.show", { articleId: id })).toEqual({ article: shown });
  expect(await anyone("article.show", { articleId: second.id })).toMatchObject({ ok: false });
});

test("only a doctor signs, only these words, and once", async () => {
  for (const openid of [nurse, desk, owner, "wx-somebody"])
    expect(await clinic.phone(openid).refused("article.sign", exactly(first))).toMatchObject({ code: "forbidden" });
  const phone = clinic.phone(doctor);
  const others = exactly(second).contentHash;
  expect(await phone.refused("article.sign", { ...exactly(first), contentHash: others })).toEqual({
    code: "conflict",
    field: "contentHash",
    reason: "contentChanged",
  });
  const next = { ...exactly(first), version: first.version + 1 };
  expect(await phone.refused("article.sign", next)).toEqual({ code: "notFound", field: "version" });
  const unknown = { ...exactly(first), articleId: "nothing" };
  expect(await phone.refused("article.sign", unknown)).toEqual({ code: "notFound", field: "articleId" });
  expect(clinic.cloud.database.inspect("signatures", { _id: articleKey(first) }, 1)).toEqual([]);
  await phone.get("article.sign", exactly(first));
  expect(await phone.refused("article.sign", exactly(first))).toEqual({ code: "conflict", reason: "alreadySigned" });
});

test("a signature under other words shows nothing", async () => {
  const by = { id: "doctor-zhou", name: "周明" };
  clinic.cloud.database.insertMany("signatures", [
    { _id: articleKey(first), by, at: morning, contentHash: exactly(second).contentHash },
    {
      _id: articleKey({ ...second, version: second.version + 1 }),
      by,
      at: morning,
      contentHash: exactly(second).contentHash,
    },
  ]);
  expect(await listed()).toEqual([]);
  for (const { id } of [first, second])
    expect(await anyone("article.show", { articleId: id })).toMatchObject({ problem: { code: "notFound" } });
  const { rows } = await clinic.phone(doctor).get("article.drafts", {});
  expect(rows.every(({ signature }) => signature === undefined)).toBe(true);
});

test("reading an article takes one read of the database, and tells nothing of the clinic", async () => {
  await clinic.phone(doctor).get("article.sign", exactly(first));
  for (const [endpoint, input] of [
    ["article.list", {}],
    ["article.show", { articleId: first.id }],
  ] as const) {
    clinic.cloud.statistics.reset();
    const answer = JSON.stringify(await anyone(endpoint, input as never));
    const { database = {} } = clinic.cloud.statistics.report().byFunction["api"] ?? {};
    expect(Object.values(database).reduce((sum, { calls }) => sum + calls, 0)).toBe(1);
    for (const word of ["合愈测试门诊部", "示范路", "021-5555-0120", "doctor-zhou", "主任医师"])
      expect(answer).not.toContain(word);
  }
});
