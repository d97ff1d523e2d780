import { lintCampaign } from "@shared/campaign/lint-campaign";

const care = {
  purpose: "care",
  title: "周六停电一天",
  body: "本周六门诊停电，周日照常开放。\n如有不适请来电。",
} as const;
const marketing = { ...care, purpose: "marketing" } as const;

test("a plain text has nothing wrong with it", () => {
  expect(lintCampaign(care)).toEqual([]);
  expect(lintCampaign(marketing)).toEqual([]);
});

describe("a message to several people may not have", () => {
  test.each([
    ["no title", { title: " " }, { field: "title", reason: "empty" }],
    ["a title that would be cut", { title: "停".repeat(21) }, { field: "title", reason: "tooLong", detail: "20" }],
    ["a title of two lines", { title: "停电\n一天" }, { field: "title", reason: "controlCharacters" }],
    [
      "a procedure in the title",
      { title: "拆线时间调整" },
      { field: "title", reason: "forbiddenWord", detail: "拆线" },
    ],
    ["a promotion in the title", { title: "周年优惠" }, { field: "title", reason: "forbiddenWord", detail: "优惠" }],
    ["no text", { body: "\n" }, { field: "body", reason: "empty" }],
    ["a bell in the text", { body: "停电\u0007" }, { field: "body", reason: "controlCharacters" }],
    ["too long a text", { body: "停".repeat(501) }, { field: "body", reason: "tooLong", detail: "500" }],
    ["a promise in the text", { body: "根治不复发" }, { field: "body", reason: "forbiddenWord", detail: "根治" }],
    ["a superlative", { body: "本市最佳门诊" }, { field: "body", reason: "forbiddenWord", detail: "最佳" }],
    [
      "an English promise",
      { body: "Painless, guaranteed" },
      { field: "body", reason: "forbiddenWord", detail: "painless" },
    ],
  ])("%s", (_, change, problem) => {
    expect(lintCampaign({ ...care, ...change })).toContainEqual(problem);
    expect(lintCampaign({ ...marketing, ...change })).toContainEqual(problem);
  });
});

test("a text of care sells nothing; marketing may name an offer inside the mini-program, but promise nothing", () => {
  const offer = { body: "本月到院有礼品，团购价见列表。" };
  expect(lintCampaign({ ...care, ...offer }).map(({ detail }) => detail)).toEqual(["礼品", "团购"]);
  expect(lintCampaign({ ...marketing, ...offer })).toEqual([]);
});

test("inside the mini-program, after sign-in, a text of care may name what it is about", () => {
  expect(lintCampaign({ ...care, body: "术后护理讲座改到周日，拆线时间不变。" })).toEqual([]);
});
