import { lintLine } from "@shared/advertising/lint-line";
import { most, piecesOf } from "@shared/advertising/pieces";
import { ruleIds } from "@shared/advertising/rule-id";
import fc from "fast-check";
import { rulesOf } from "./rules-of";

const phrases = [
  ["根治", "cureClaim"],
  ["药到病除", "cureClaim"],
  ["立竿见影", "effectPromise"],
  ["一次见效", "effectPromise"],
  ["零风险", "safetyPromise"],
  ["不留疤", "safetyPromise"],
  ["前后对比", "beforeAfter"],
  ["案例", "beforeAfter"],
  ["真人体验", "testimony"],
  ["口碑", "testimony"],
] as const;

const gaps = [
  ..." \u3000\t\u00a0\u200b\u200d\ufeff\u00ad·・•*★☆.-_—~/\\|｜;；:：!！?？()（）【】「」《》'\"“”^&@#$%+=…♡■●◇¥€丨丶",
  ..."0189axz①",
  "❤️",
  "🌸",
  "👍🏻",
  "👨‍👩‍👧",
  "...",
  "——",
  "<br>",
  "* *",
];
const marks = [..."，,。、.．"];

test("finds a phrase whatever is set between its characters, and says where", () => {
  const around = fc.constantFrom("", "本院", "种植门诊：", "🦷", "Dental ");
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.constantFrom(...gaps), around, ([phrase, rule], gap, before) => {
      const hidden = [...phrase].join(gap);
      const line = `${before}${hidden}，欢迎`;
      const found = lintLine(line).find((one) => one.rule === rule);
      expect(found).toBeDefined();
      expect(found?.found).toBe(line.slice(found?.at, (found?.at ?? 0) + (found?.length ?? 0)));
      expect(found?.found).toContain(hidden);
    }),
    { numRuns: 1000 },
  );
});

test("finds a phrase whose characters are cut apart by commas or stops", () => {
  for (const [phrase, rule] of phrases)
    for (const mark of marks) expect([phrase, mark, rulesOf([...phrase].join(mark))]).toContainEqual([rule]);
});

const typefaces: readonly (readonly [name: string, first: number])[] = [
  ["full width", 0xff21],
  ["in boxes", 0x1f130],
  ["on discs", 0x1f150],
  ["on squares", 0x1f170],
  ["in circles", 0x24b6],
  ["bold", 0x1d400],
  ["script", 0x1d4d0],
  ["of flags", 0x1f1e6],
];
const spoken = [
  ["genzhi", "cureClaim"],
  ["lingfengxian", "safetyPromise"],
  ["liganjianying", "effectPromise"],
  ["qianhouduibi", "beforeAfter"],
] as const;

test.each(typefaces)("reads pinyin whose letters are %s", (_, first) => {
  for (const [letters, rule] of spoken) {
    const dressed = [...letters].map((letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join("");
    expect([letters, rulesOf(`本院${dressed}，欢迎`).includes(rule)]).toEqual([letters, true]);
  }
});

test.each(["👦还是👧，一验便知", "无副作用，零🈹扣", "全城❿佳，NО.1", "转发集👍领🧧"])(
  "reads pictures and letters of other scripts as words: %s",
  (line) => {
    expect(rulesOf(line)).not.toEqual([]);
  },
);

test("points into the line, in order of the rules, for any text", () => {
  const words = fc.constantFrom(
    ...phrases.map(([phrase]) => phrase),
    "，",
    " ",
    "😀",
    "a",
    "不",
    "最",
    "1",
    "疤",
    "。",
  );
  const text = fc.oneof(
    fc.array(words).map((all) => all.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, (line) => {
      const findings = lintLine(line);
      for (const { at, length, found } of findings) {
        expect(length).toBeGreaterThan(0);
        expect(line.slice(at, at + length)).toBe(found);
      }
      const order = findings.map(({ rule }) => ruleIds.indexOf(rule));
      expect(order).toEqual([...order].sort((one, other) => one - other));
    }),
  );
});

const fillers =
  "最|根治|零|无|痛|我|前|对比|a|1|·| |，|。|你好|😀|1天|斑|没有|不|治愈率|第1天|妈妈|告别|从|左边|送|a b |zui|gen |患者|好评|(|100%|免费|岁|秒|勿|请|别|比|A|\u200b|最好，|不根治|口臭？";

test.each(fillers.split("|").filter(Boolean))("no pattern runs away on “%s” over and over", (filler) => {
  // a pattern that does would not come back before the test's time is up
  const line = filler.repeat(Math.ceil(most / filler.length));
  expect(lintLine(line).every(({ at, length }) => at + length <= line.length)).toBe(true);
});

describe("a long line", () => {
  test("is read in pieces of a bounded length that leave nothing out", () => {
    const sentence = fc.constantFrom("周一至周五开诊。", "请先预约，", "全市第一", "电话不变！", "最好");
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 400 }), (all) => {
        const line = all.join("");
        let reached = 0;
        for (const { text, at } of piecesOf(line)) {
          expect(text.length).toBeLessThanOrEqual(most);
          expect(at).toBeLessThanOrEqual(reached);
          expect(line.slice(at, at + text.length)).toBe(text);
          reached = at + text.length;
        }
        expect(reached).toBe(line.length);
      }),
    );
  });

  test("is answered for all of it, each place counted from its beginning", () => {
    const line = `${"周一至周五上午八点开诊，请先预约。".repeat(60)}全市第一。${"电话不变。".repeat(100)}`;
    const [finding] = lintLine(line);
    expect(finding).toMatchObject({ rule: "absoluteTerm", at: line.indexOf("全市第一") });
  });

  test("words that lie where an endless sentence is cut are found", () => {
    for (let before = most - 10; before <= most + 10; before += 1)
      expect(rulesOf(`${"一".repeat(before)}治愈率98%${"一".repeat(200)}`)).toContain("cureClaim");
  });
});
