import { sendSubscription } from "../../../cloudfunctions/server/messages/send-subscription";

const mockSend = jest.fn();
jest.mock("wx-server-sdk", () => ({
  __esModule: true,
  default: { openapi: { subscribeMessage: { send: (message: unknown) => mockSend(message) } } },
}));

const message = {
  openid: "oPatient",
  templateId: "template-1",
  page: "pages/today/index?id=1",
  fields: { thing1: "您有一次到院安排", time2: "2026年3月9日 09:00" },
  language: "zh",
} as const;

beforeEach(() => mockSend.mockReset());

test("a message goes out as WeChat takes it, in the reader's language", async () => {
  mockSend.mockResolvedValue({ errCode: 0 });
  await sendSubscription(message);
  await sendSubscription({ ...message, language: "en" });
  expect(mockSend.mock.calls).toEqual([
    [
      {
        touser: "oPatient",
        templateId: "template-1",
        page: "pages/today/index?id=1",
        data: { thing1: { value: "您有一次到院安排" }, time2: { value: "2026年3月9日 09:00" } },
        lang: "zh_CN",
      },
    ],
    [expect.objectContaining({ lang: "en_US" })],
  ]);
});

test.each([
  [{ errCode: 0, msgid: { s: 1, e: 18, c: [18643, 23726461255680] } }, "1864323726461255680"],
  [{ errcode: 0, msgid: "18" }, "18"],
  [{ msgid: 18 }, "18"],
])("%j is a message that was taken, and known by its id", async (answer, msgId) => {
  mockSend.mockResolvedValue(answer);
  expect(await sendSubscription(message)).toEqual({ code: 0, treatment: { kind: "sent" }, msgId });
});

test.each([{}, undefined, { errCode: 0, msgid: "" }])(
  "%j is a message that was taken without an id",
  async (answer) => {
    mockSend.mockResolvedValue(answer);
    expect(await sendSubscription(message)).toEqual({ code: 0, treatment: { kind: "sent" } });
  },
);

test.each([
  ["returned", "errcode", 43101],
  ["returned", "errCode", 43101],
  ["returned", "errcode", "43101"],
  ["thrown", "errcode", 43101],
  ["thrown", "errCode", 43101],
  ["thrown", "errCode", "43101"],
] as const)("a code that is %s as %s %j is an answer", async (how, key, code) => {
  const answer = { [key]: code };
  if (how === "thrown") mockSend.mockRejectedValue(Object.assign(new Error("refused"), answer));
  else mockSend.mockResolvedValue(answer);
  expect(await sendSubscription(message)).toEqual({ code: 43101, treatment: { kind: "noGrant" } });
});

test.each([
  ["no code at all", new Error("socket hang up")],
  ["a code in words", Object.assign(new Error("socket hang up"), { errCode: "ECONNRESET" })],
  ["no error code", Object.assign(new Error("odd"), { errCode: 0 })],
  ["a timeout of the cloud", Object.assign(new Error("timeout"), { errCode: -501002 })],
  ["a system error of the cloud", Object.assign(new Error("fetch failed"), { errCode: -501001 })],
  ["nothing", undefined],
])("an error with %s says nothing about the message and is thrown on", async (_, error) => {
  mockSend.mockRejectedValue(error);
  await expect(sendSubscription(message)).rejects.toBe(error);
});
