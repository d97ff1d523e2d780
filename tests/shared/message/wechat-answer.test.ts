import { isAnswer, treatmentOf } from "@shared/message/wechat-answer";

test.each([
  [0, { kind: "sent" }, "WeChat took the message"],
  [43101, { kind: "noGrant" }, "no yes, or used up"],
  [40003, { kind: "unreachable" }, "no such user"],
  [40037, { kind: "stopTemplate" }, "no such template"],
  [43107, { kind: "stopTemplate" }, "messages banned"],
  [41030, { kind: "stopTemplate" }, "no such page"],
  [45168, { kind: "refused" }, "a word WeChat does not carry"],
  [47003, { kind: "refused" }, "a field that does not fit"],
  [43108, { kind: "retry", minutes: 1, most: 2 }, "another message on its way"],
  [-1, { kind: "retry", minutes: 5, most: 2 }, "system busy"],
  [40001, { kind: "retry", minutes: 5, most: 2 }, "token trouble"],
  [40014, { kind: "retry", minutes: 5, most: 2 }, "token trouble"],
  [-604101, { kind: "retry", minutes: 10, most: 1 }, "permission not in force yet"],
] as const)("code %d is treated as %j: %s", (code, treatment, _) => {
  expect(treatmentOf(code)).toEqual(treatment);
  expect(isAnswer(code)).toBe(true);
});

test.each([1, 40165, 48001, 87009, 99999, Number.NaN])("code %d, which nobody knows, is never tried again", (code) => {
  expect(treatmentOf(code)).toEqual({ kind: "refused" });
});

test.each([-501001, -501002, -601001, -601003, -601008, -604102, -604103])(
  "code %d comes from the cloud in between and says nothing about the message",
  (code) => {
    expect(isAnswer(code)).toBe(false);
  },
);
