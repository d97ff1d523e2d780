import { sendSms, smsOffered } from "../../cloudfunctions/server/messages/send-sms";
import { type FakeVendor, startVendor, vendorEnvironment } from "./support/fake-vendor";

const message = { phone: "13800000000", text: "【合愈】您有一次到院安排", messageId: "ap-1:visit:d1" };
const variables = ["HEYU_SMS_URL", "HEYU_SMS_KEY"] as const;

let vendor: FakeVendor;
beforeEach(async () => {
  vendor = await startVendor();
});
afterEach(async () => {
  for (const name of variables) delete process.env[name];
  await vendor.close();
});

const configured = () => Object.assign(process.env, vendorEnvironment(vendor));

test("text messages are off until a vendor is named, and nothing is sent", async () => {
  expect(smsOffered()).toBe(false);
  expect(await sendSms(message)).toEqual({ kind: "refused" });
  expect(vendor.requests).toEqual([]);
});

test.each([
  ["no key", { HEYU_SMS_URL: "https://sms.example.com/send" }],
  ["no address", { HEYU_SMS_KEY: "key" }],
  ["an address that is none", { HEYU_SMS_URL: "sms.example.com", HEYU_SMS_KEY: "key" }],
  ["an address in the clear", { HEYU_SMS_URL: "http://sms.example.com/send", HEYU_SMS_KEY: "key" }],
  ["a file", { HEYU_SMS_URL: "file:///etc/hosts", HEYU_SMS_KEY: "key" }],
])("with %s text messages stay off", (_, environment) => {
  Object.assign(process.env, environment);
  expect(smsOffered()).toBe(false);
});

test("a message goes to the vendor with its id and the key", async () => {
  configured();
  expect(smsOffered()).toBe(true);
  expect(await sendSms(message)).toEqual({ kind: "sent" });
  expect(vendor.requests).toEqual([
    {
      method: "POST",
      authorization: "Bearer vendor-key-of-the-tests",
      body: { phone: message.phone, text: message.text, id: message.messageId },
    },
  ]);
});

test("asked twice for the same message the vendor sends it once", async () => {
  configured();
  await sendSms(message);
  await sendSms(message);
  expect(vendor.requests).toHaveLength(2);
  expect([...vendor.sent.keys()]).toEqual([message.messageId]);
});

test.each([
  [200, { kind: "sent" }],
  [202, { kind: "sent" }],
  [302, { kind: "refused", code: 302 }],
  [400, { kind: "refused", code: 400 }],
  [401, { kind: "refused", code: 401 }],
  [404, { kind: "refused", code: 404 }],
  [429, { kind: "busy", code: 429 }],
  [500, { kind: "busy", code: 500 }],
  [503, { kind: "busy", code: 503 }],
])("the answer %d means %j", async (status, answer) => {
  configured();
  vendor.answerWith(status);
  expect(await sendSms(message)).toEqual(answer);
  expect(vendor.requests).toHaveLength(1);
});

test("when the vendor hangs up nobody knows, and that is not hidden", async () => {
  configured();
  vendor.answerWith("hangsUp");
  await expect(sendSms(message)).rejects.toThrow();
});

test("when nobody listens nobody knows", async () => {
  configured();
  await vendor.close();
  await expect(sendSms(message)).rejects.toThrow();
});

test("a vendor that says nothing for five seconds leaves it open", async () => {
  configured();
  vendor.answerWith("silent");
  const patience = new AbortController();
  const timeout = jest.spyOn(AbortSignal, "timeout").mockReturnValue(patience.signal);
  try {
    const sending = sendSms(message);
    const given = expect(sending).rejects.toThrow("nobody answered");
    await vendor.asked();
    expect(timeout.mock.calls).toEqual([[5_000]]);
    patience.abort(new Error("nobody answered"));
    await given;
  } finally {
    timeout.mockRestore();
  }
});
