import { goesByWechat } from "@shared/message/goes-by-wechat";

const visit = { kind: "visit", step: "d1", purpose: "care" } as const;

test.each([
  [visit, "wechat", false, true],
  [visit, "wechat", true, true],
  [visit, "sms", true, false],
  [visit, "sms", false, true],
  [visit, "phone", false, false],
  [visit, "inbox", false, false],
  [{ ...visit, purpose: "marketing" }, "wechat", false, false],
  [{ kind: "checkIn", step: "missed", purpose: "care" }, "wechat", false, true],
  [{ kind: "checkIn", step: "closed", purpose: "care" }, "wechat", false, false],
  [{ kind: "notice", step: "spread", purpose: "care" }, "wechat", false, false],
] as const)("%j on the channel %s, text messages %j: by WeChat %j", (message, channel, sms, expected) => {
  expect(goesByWechat(message, channel, sms)).toBe(expected);
});
