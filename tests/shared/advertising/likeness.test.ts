import { join } from "node:path";
import learned from "@shared/advertising/likeness/learned.json";
import { likeness, readsAsClean } from "@shared/advertising/likeness/likeness";
import { partsOf } from "@shared/advertising/likeness/parts-of";
import { tellingWords } from "@shared/advertising/likeness/telling-words";
import { weigh } from "@shared/advertising/likeness/weigh";
import { lintLine } from "@shared/advertising/lint-line";
import { patternFindings } from "@shared/advertising/pattern-findings";
import { readLine } from "@shared/advertising/reading/reading";
import { nameOfCorpus } from "../../../tools/card-corpus/learn-likeness";
import { type Example, learnScale } from "../../../tools/card-corpus/learn-scale";
import { readCorpus, tuningFiles } from "../../../tools/card-corpus/read-corpus";

const tuning = tuningFiles(join(__dirname, "../../../tools/card-corpus")).flatMap(readCorpus);

const examples: readonly Example[] = [
  { plain: "苹果很甜", holds: true },
  { plain: "苹果又红又甜", holds: true },
  { plain: "这种苹果最甜", holds: true },
  { plain: "梨子有点酸", holds: false },
  { plain: "梨子又硬又酸", holds: false },
  { plain: "这种梨子最酸", holds: false },
];

describe("a scale", () => {
  const scale = learnScale(examples, 2, 256);

  test("tells what it has learned, also in a text it has not seen", () => {
    expect(weigh(scale, "那个苹果真甜")).toBeGreaterThan(0);
    expect(weigh(scale, "那个梨子真酸")).toBeLessThan(0);
  });

  test("is the same for the same examples, and another one for others", () => {
    expect(learnScale(examples, 2, 256)).toEqual(scale);
    const turned = learnScale(
      examples.map(({ plain, holds }) => ({ plain, holds: !holds })),
      2,
      256,
    );
    expect(weigh(turned, "那个苹果真甜")).toBeLessThan(0);
  });

  test("shows the words that say it", () => {
    const text = "这种梨子配苹果很甜的汁最酸";
    const { from, to } = tellingWords(scale, text);
    expect(text.slice(from, to)).toContain("苹果");
    expect(text.slice(from, to)).not.toContain("梨子");
  });

  test("weighs a number like any other of as many digits", () => {
    expect(weigh(scale, "苹果12元")).toBe(weigh(scale, "苹果98元"));
  });
});

test("what was learned was learned from the lines as they stand and are read now", () => {
  expect(learned.from).toBe(nameOfCorpus(tuning)); // if not: npm run learn:card
});

describe("parts of a line", () => {
  test("a short line is weighed whole", () => {
    expect(partsOf("门诊时间,周一至周五,请先预约")).toHaveLength(1);
  });

  test("of a long line every clause is weighed among its neighbours", () => {
    const line = "本院设有儿童口腔专业与牙周专业,周一至周日开诊,做完三天牙齿白到发光,电梯在大厅右手边,停车请走北门。";
    const parts = partsOf(line);
    expect(parts.length).toBeGreaterThan(2);
    for (const clause of line.split(/(?<=,)/)) expect(parts.some((part) => part.includes(clause))).toBe(true);
  });
});

describe("lines whose words no pattern knows", () => {
  const unknown = tuning
    .filter(({ rules }) => rules.length > 0)
    .filter(({ text }) => patternFindings(text, readLine(text), () => true).length === 0)
    .map((line) => ({ ...line, finding: lintLine(line.text)[0] }));
  const found = unknown.filter(({ finding }) => finding?.readsLike === true);

  test("are found where they read like those that break a rule, and mostly under its name", () => {
    expect(unknown.length).toBeGreaterThan(100);
    expect(found.length / unknown.length).toBeGreaterThan(0.9);
    const named = found.filter(({ rules, finding }) => finding !== undefined && rules.includes(finding.rule));
    expect(named.length / found.length).toBeGreaterThan(0.9);
  });

  test("are shown with the words that say it", () => {
    for (const { text, finding } of found) {
      const { at = 0, length = 0 } = finding ?? {};
      expect(length).toBeGreaterThan(0);
      expect(text.slice(at, at + length)).toBe(finding?.found);
    }
  });
});

describe("words that a pattern knows", () => {
  const broken = "全市第一";
  const notice = `请您记得：周一到周五上午八点开诊，挂号在一楼大厅，取药在二楼，${broken}`;

  test("count in a proper line if their own clause does not read like a notice", () => {
    expect(lintLine(notice).map(({ rule }) => rule)).toContain("absoluteTerm");
  });

  test("do not count in most lines that read like a notice", () => {
    const harmless = tuning
      .filter(({ rules }) => rules.length === 0)
      .map(({ text }) => text)
      .filter((text) => patternFindings(text, readLine(text), () => true).length > 0);
    const read = harmless.filter((text) => likeness(readLine(text).text) < readsAsClean);
    expect(read.length).toBeGreaterThan(0);
    const silent = read.filter((text) => lintLine(text).length === 0);
    expect(silent.length / read.length).toBeGreaterThan(0.6);
  });
});
