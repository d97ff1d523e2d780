import { hours } from "@shared/calendar/instant";
import { originKinds, originStages } from "@shared/referral/origin";
import { referralStates } from "@shared/referral/referral";
import type { PatientRecord } from "../../../cloudfunctions/server/store/appointment-records";
import type { EpisodeRecord } from "../../../cloudfunctions/server/store/records";
import type { ReferralRecord } from "../../../cloudfunctions/server/store/referral-records";
import { type BenchClinic, openBenchClinic } from "../../../tools/bench/bench-clinic";
import { companion, demoCompanionToken } from "../../../tools/demo/referring/demo-companion";

let clinic: BenchClinic;
beforeAll(async () => {
  clinic = await openBenchClinic(30);
});
afterAll(() => clinic.close());

const all = <T>(collection: string) => clinic.cloud.database.inspect(collection, {}, 10_000) as unknown as readonly T[];
const owner = "demo-owner-ye";
const months = ["2026-09", "2026-10", "2026-11"] as const;

async function funnelOf(month: string) {
  const reply = await clinic.call(owner, "referral.funnel", { month });
  if (!reply.ok) throw new Error(`referral.funnel: ${JSON.stringify(reply.problem)}`);
  return reply.data;
}

test("the funnel of three months counts everybody new once, and every card once", async () => {
  const funnels = [await funnelOf(months[0]), await funnelOf(months[1]), await funnelOf(months[2])];
  const patients = all<PatientRecord>("patients").flatMap(({ origin }) => origin ?? []);
  for (const kind of originKinds)
    for (const stage of originStages) {
      const counted = funnels.flatMap(({ origins }) => origins.find((one) => one.kind === kind)?.stages[stage] ?? 0);
      const stored = patients.filter((origin) => origin.kind === kind && origin.stage === stage).length;
      expect([kind, stage, counted.reduce((sum, count) => sum + count, 0)]).toEqual([kind, stage, stored]);
    }
  const referrals = all<ReferralRecord>("referrals");
  for (const state of referralStates) {
    const counted = funnels.reduce((sum, funnel) => sum + funnel.referrals[state], 0);
    expect([state, counted]).toEqual([state, referrals.filter((one) => one.state === state).length]);
  }
  expect(new Set(funnels.flatMap(({ strays }) => strays.map(({ date }) => date))).size).toBe(2);
});

test("the list names who agreed and whom they came through, the correction with its reason among them", async () => {
  const list = await clinic.call(owner, "referral.list", { state: "visit", limit: 50 });
  const rows = list.ok ? list.data.rows : [];
  expect(rows.length).toBeGreaterThan(10);
  for (const { friend, through } of rows) expect([friend?.name, through?.name].every(Boolean)).toBe(true);
  expect(rows.flatMap(({ corrections }) => corrections.map(({ reason }) => reason))).toEqual([
    "本人来电说，是另一位朋友介绍的",
  ]);
  expect(new Set(rows.flatMap(({ through }) => through?.kind ?? []))).toEqual(new Set(["person", "clinic"]));
});

test("one patient sees that three or more came, others see no count yet, and the card is in force", async () => {
  const mine = await clinic.call("demo-zheng", "referral.mine", {});
  expect(mine).toMatchObject({ ok: true, data: { arrived: 3, consent: { state: "granted" } } });
  const other = await clinic.call("demo-qian", "referral.mine", {});
  expect(other.ok && other.data.token !== undefined && other.data.arrived === undefined).toBe(true);
  const undecided = await clinic.call("demo-wang", "referral.mine", {});
  expect(undecided.ok && undecided.data.card && undecided.data.consent === undefined).toBe(true);
  expect(await clinic.call("anybody", "card.look", {})).toMatchObject({ ok: true, data: { card: { lines: [] } } });
});

test("the companion of the story's first patient reads her list; five articles are signed; nothing is given for friends", async () => {
  const episode = all<EpisodeRecord>("episodes").find(({ openid }) => openid === companion.of);
  const token = episode ? demoCompanionToken(episode) : "";
  expect(await clinic.call(companion.openid, "companion.view", { token })).toMatchObject({ ok: true });
  expect(await clinic.call("somebody-else", "companion.view", { token })).toMatchObject({
    ok: false,
    problem: { reason: "takenByOther" },
  });
  const list = await clinic.call(companion.of, "companion.list", { episodeId: episode?._id ?? "" });
  expect(list).toMatchObject({ ok: true, data: { rows: [{ label: "我先生", state: "taken" }] } });
  const drafts = await clinic.call("demo-doctor-zhou", "article.drafts", {});
  const articles = drafts.ok ? drafts.data.rows : [];
  expect(articles.filter(({ signature }) => signature === undefined)).toHaveLength(1);
  const shown = await clinic.call("anybody", "article.list", {});
  expect(shown.ok && shown.data.articles.length).toBe(articles.length - 1);
  const ledger = await clinic.call(owner, "appreciation.show", { state: "proposed" });
  expect(ledger).toMatchObject({ ok: true, data: { programme: { on: false }, rows: [] } });
});

test("a day of the clock's work takes nothing away and draws nothing anew", async () => {
  const { cloud } = clinic;
  const stored = () =>
    ["referrals", "companions", "codePictures"].map((name) => cloud.database.inspect(name, {}, 10_000));
  const before = stored();
  await cloud.clock.advance(hours(12));
  expect(stored()).toEqual(before);
  const [code] = cloud.database.inspect("referralCodes", { kind: "clinic" }, 1);
  const drawn = await clinic.call(owner, "source.code", { token: String(code?.["_id"]) });
  expect(drawn).toMatchObject({ ok: true, data: { contentType: "image/png" } });
});
