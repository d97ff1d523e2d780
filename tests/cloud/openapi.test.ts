import type { Cloud } from "../../tools/cloud/cloud";
import { local } from "./support/local-request";
import { resultOf } from "./support/result-of";
import { startTestCloud } from "./support/test-cloud";

let cloud: Cloud;

/** Each test has a patient of its own. */
let patient = "";
let tests = 0;

beforeEach(() => {
  tests += 1;
  patient = `oPatient${tests}`;
});

beforeAll(async () => {
  cloud = await startTestCloud({
    pages: ["pages/today/index", "pages/plan/index"],
  });
});

afterAll(() => cloud.close());

type Answer = { errCode: number; errMsg: string } & Record<string, unknown>;

const use = async (calls: { api: string; args: unknown }[], fn = "openapi") =>
  resultOf<Answer[]>(await cloud.call(fn, { calls }, { openid: "oDoctor" }));

const visit = (changes: Record<string, unknown> = {}) => ({
  api: "subscribeMessage.send",
  args: {
    touser: patient,
    templateId: "visit",
    page: "pages/plan/index?task=3",
    data: { thing1: { value: "您有一次到院安排" }, time2: { value: "2026年3月2日 09:30" } },
    ...changes,
  },
});

const accept = (templateId: string, times: unknown, openid = patient) =>
  local<{ subscriptions: unknown[] }>(cloud, "POST /local/subscriptions", { openid, templateId, accept: times });

const codes = (answers: Answer[]) => answers.map(({ errCode }) => errCode);
const pushed = (openid: string) =>
  cloud.database.inspect("events", { openid }, 100) as { event: Record<string, unknown>; source: string }[];

test("each accept is worth one message, in the order they were sent", async () => {
  await accept("visit", 2);
  const before = cloud.clock.now();
  const answers = await use([
    visit(),
    visit({ data: { thing1: { value: "复诊" }, time2: { value: "15:01" } } }),
    visit(),
  ]);
  const after = cloud.clock.now();
  expect(codes(answers)).toEqual([0, 0, 43101]);
  expect(answers[0]?.["msgid"]).toBeDefined();
  const { body } = await local<{ messages: Record<string, unknown>[] }>(cloud, `GET /local/messages?openid=${patient}`);
  expect(body.messages.map(({ data }) => (data as { thing1: string }).thing1)).toEqual(["您有一次到院安排", "复诊"]);
  expect(body.messages[0]).toMatchObject({
    title: "到院提醒",
    page: "pages/plan/index?task=3",
    fields: [
      { label: "事项", value: "您有一次到院安排" },
      { label: "时间", value: "2026年3月2日 09:30" },
    ],
    sender: "openapi",
  });
  const at = Date.parse(String(body.messages[0]?.["at"]));
  expect([before <= at, at <= after]).toEqual([true, true]);
  expect(cloud.messages("oStranger")).toEqual([]);
});

test("a long-term template sends until the person refuses it", async () => {
  const report = { touser: patient, templateId: "report", data: { phrase1: { value: "已完成" } } };
  const send = () => use([{ api: "subscribeMessage.send", args: report }]);
  expect(codes(await send())).toEqual([43101]);
  expect((await accept("report", true)).body.subscriptions).toMatchObject([{ kind: "long", remaining: "unlimited" }]);
  expect(codes([...(await send()), ...(await send())])).toEqual([0, 0]);
  await accept("report", "never");
  expect(codes(await send())).toEqual([43101]);
});

test("a refused message costs no accept", async () => {
  await accept("visit", 1);
  const answers = await use([
    visit({ touser: "" }),
    visit({ templateId: "unknown" }),
    visit({ page: "pages/none/index" }),
    visit({ data: { thing1: { value: "" }, time2: { value: "15:01" } } }),
    visit(),
  ]);
  expect(codes(answers)).toEqual([40003, 40037, 41030, 47003, 0]);
});

test("a function without the permission may not use the API; nobody may use what is not there", async () => {
  expect(codes(await use([visit()], "unlicensed"))).toEqual([-604101]);
  expect(codes(await use([{ api: "templateMessage.send", args: {} }]))).toEqual([48001]);
});

test("answers, refusals and results reach the function push", async () => {
  await accept("visit", 2);
  await accept("visit", false);
  await use([visit()]);
  await accept("visit", "never");
  await cloud.settled();
  const seen = pushed(patient).map(({ event }) => [event["Event"], event["List"]]);
  expect(seen).toEqual([
    ["subscribe_msg_popup_event", { TemplateId: "visit", SubscribeStatusString: "accept", PopupScene: "0" }],
    ["subscribe_msg_popup_event", { TemplateId: "visit", SubscribeStatusString: "reject", PopupScene: "0" }],
    [
      "subscribe_msg_sent_event",
      { TemplateId: "visit", MsgID: expect.any(String), ErrorCode: "0", ErrorStatus: "success" },
    ],
    ["subscribe_msg_change_event", { TemplateId: "visit", SubscribeStatusString: "reject" }],
  ]);
  expect(pushed(patient)[0]).toMatchObject({
    event: { FromUserName: patient, MsgType: "event" },
    source: "wx_unknown",
  });
});

test("an answer about an unknown template or of an unknown kind is refused", async () => {
  expect((await accept("unknown", 1)).status).toBe(400);
  for (const wrong of [-1, 1.5, "yes", undefined]) expect((await accept("visit", wrong)).status).toBe(400);
});

test("a mini-program code is a PNG; a scene has at most 32 plain characters", async () => {
  const code = (args: object) => ({ api: "wxacode.getUnlimited", args });
  const answers = await use([
    code({ scene: "c=K7Q2M9XD4T", page: "pages/plan/index", width: 280 }),
    code({ scene: "x".repeat(33) }),
    code({ scene: "推荐" }),
    code({ scene: "a", page: "/pages/plan/index" }),
    code({ scene: "a", page: "pages/none/index" }),
    code({ scene: "a", page: "pages/none/index", checkPath: false }),
  ]);
  expect(codes(answers).slice(1, 5)).toEqual([40169, 40169, 41030, 41030]);
  const png = Buffer.from(String(answers[0]?.["buffer"]), "base64");
  expect(answers[0]?.["contentType"]).toBe("image/png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([280, 280]);
  expect(answers[5]?.["contentType"]).toBe("image/png");
});

test("content is checked for users who were here within two hours", async () => {
  const check = (content: string, openid = "oDoctor") => ({
    api: "security.msgSecCheck",
    args: { content, version: 2, scene: 1, openid },
  });
  const answers = await use([
    check("伤口恢复良好"),
    check("违禁品"),
    check("好", "oNeverHere"),
    check("x".repeat(2501)),
  ]);
  expect(
    answers.map(({ errCode, result }) => [errCode, (result as { suggest?: string } | undefined)?.suggest]),
  ).toEqual([
    [0, "pass"],
    [0, "risky"],
    [61010, undefined],
    [45002, undefined],
  ]);
  await cloud.call("whoami", {}, { openid: patient });
  expect(codes(await use([check("好", patient)]))).toEqual([0]);
  await cloud.clock.advance(2 * 3_600_000 + 60_000);
  expect(codes(await use([check("好", patient)]))).toEqual([61010]);
});

test("the result of a media check comes as an event with the trace that was promised", async () => {
  const args = { mediaUrl: "http://127.0.0.1/risky.png", mediaType: 2, version: 2, scene: 1, openid: patient };
  await cloud.call("whoami", {}, { openid: patient });
  const [answer] = await use([{ api: "security.mediaCheckAsync", args }]);
  expect(answer?.errCode).toBe(0);
  await cloud.settled();
  expect(pushed(patient)[0]?.event).toMatchObject({
    Event: "wxa_media_check",
    trace_id: answer?.["traceId"],
    result: { suggest: "risky", label: 20002 },
  });
});

test("a phone code works once, within five minutes, for its own user", async () => {
  const issue = async () =>
    (await local<{ code: string }>(cloud, "POST /local/phone-code", { openid: patient })).body.code;
  const number = (code: string, openid?: string) => ({
    api: "phonenumber.getPhoneNumber",
    args: openid === undefined ? { code } : { code, openid },
  });
  const [first, second] = [await issue(), await issue()];
  const answers = await use([number("none"), number(first, "oThief"), number(first, patient), number(first)]);
  expect(codes(answers)).toEqual([40029, 40029, 0, 40029]);
  expect(answers[2]?.["phoneInfo"]).toMatchObject({
    countryCode: "86",
    purePhoneNumber: expect.stringMatching(/^1\d{10}$/),
  });
  await cloud.clock.advance(5 * 60_000 + 1000);
  expect(codes(await use([number(second)]))).toEqual([40029]);
});
