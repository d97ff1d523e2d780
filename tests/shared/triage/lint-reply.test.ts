import { lintReply } from "@shared/triage/lint-reply";
import fc from "fast-check";

const kinds = (text: string) => lintReply(text).map(({ kind }) => kind);

describe("a reply to a patient", () => {
  test.each([
    "请您今天联系我们并安排复诊。",
    "请立即前往就近急诊或拨打 120。",
    "请继续按医嘱护理，如出现列表中的情况请随时联系。",
    "已收到，医生将在 4 小时内查看。",
    "照片已看，请明天上午来院复诊。",
    "请继续冷敷，每次 15 分钟，垫高头部休息。",
    "按医嘱用药，有疑问请来电。",
    "您预约的是 3 月 12 日 9:30，地址不变。",
    "如果更肿或发热，请立即联系我们。",
  ])("may say: %s", (text) => {
    expect(lintReply(text)).toEqual([]);
  });

  test.each([
    ["每次吃 2 片，一天三次。", "dose", "2 片"],
    ["每次2粒", "dose", "2粒"],
    ["改成 0.5g 就好", "dose", "0.5g"],
    ["布洛芬 200mg", "dose", "200mg"],
    ["喝 10 毫升", "dose", "10 毫升"],
    ["每晚 1 滴", "dose", "1 滴"],
    ["每次吃两片。", "dose", "两片"],
    ["先吃半片看看。", "dose", "半片"],
    ["一次一粒。", "dose", "一粒"],
    ["每次２片。", "dose", "２片"],
    ["今天起可以停药了。", "dose", "停药"],
    ["疼的话可以加量。", "dose", "加量"],
    ["先减少用药，看看情况。", "dose", "减少用药"],
    ["诊断为结膜炎。", "diagnosis", "诊断为"],
    ["考虑为局部反应。", "diagnosis", "考虑为"],
    ["这就是伤口感染。", "diagnosis", "就是伤口感染"],
    ["属于轻度感染", "diagnosis", "属于轻度感染"],
    ["可以吃头孢克肟。", "prescription", "头孢克肟"],
    ["疼了就吃布洛芬。", "prescription", "布洛芬"],
    ["自己买点消炎药。", "prescription", "消炎药"],
    ["建议用抗生素。", "prescription", "抗生素"],
  ] as const)("may not say: %s (%s)", (text, kind, words) => {
    const found = lintReply(text).find((finding) => finding.kind === kind);
    expect(found?.words.startsWith(words)).toBe(true);
  });

  test("is told every kind of thing that is wrong with it", () => {
    expect(new Set(kinds("考虑为感染，吃阿莫西林 2 粒。"))).toEqual(new Set(["diagnosis", "prescription", "dose"]));
  });

  test("is refused for a dose in any unit and any case, wherever it stands", () => {
    const units = ["mg", "MG", "g", "ml", "mL", "毫克", "克", "毫升", "片", "粒", "支", "滴", "单位"];
    const harmless = fc.constantFrom("", "您好，", "已收到。", "请注意休息，");
    fc.assert(
      fc.property(
        harmless,
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom(...units),
        harmless,
        (before, n, unit, end) => expect(kinds(`${before}${n} ${unit}${end}`)).toContain("dose"),
      ),
    );
  });

  test("names the very words that were found", () => {
    for (const { words } of lintReply("考虑为感染，吃阿莫西林 2 粒。")) {
      expect("考虑为感染，吃阿莫西林 2 粒。").toContain(words);
    }
  });
});
