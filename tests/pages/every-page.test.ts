import { readFileSync } from "node:fs";
import path from "node:path";
import { builtPages, builtWeapp } from "./support/built-weapp";
import { createClinic } from "./support/clinic-stand-in";
import { type Phone, startPhone } from "./support/phone";
import { until } from "./support/until";

const clinic = createClinic();
let phone: Phone;
const warnings: string[] = [];

beforeAll(() => {
  phone = startPhone(clinic.call);
});
beforeEach(() => {
  warnings.length = 0;
  jest.spyOn(console, "warn").mockImplementation((text) => warnings.push(String(text)));
});
afterEach(() => jest.restoreAllMocks());

describe("every page of the mini-program", () => {
  test.each(builtPages(builtWeapp()))("%s is drawn by WeChat's own compiler without a warning", async (route) => {
    const page = await phone.open(`/${route}`);
    expect(await until(() => page.text().trim() !== "")).toBe(true);
    expect(warnings.filter((text) => text.includes("WXMLRT"))).toEqual([]);
    page.close();
  });
});

describe("what a patient finds", () => {
  const shown: readonly (readonly [string, readonly string[]])[] = [
    ["/pages/today/index", ["张桂兰，早上好", "术后第 3 天", "开始打卡", "紧急情况怎么办", "林护士", "09:00–18:00"]],
    ["/pages/today/index", ["本小程序不是急救通道。紧急情况请拨打 120。", "今天的护理", "术后头三天"]],
    ["/pages/plan/index", ["术前准备", "术后头三天", "现在可做", "全部须知"]],
    ["/pages/visits/index", ["还没有预约", "到院拆线", "约时间", "示例路 1 号", "021-5550-1234"]],
    ["/patient/book/index", ["您要约什么？", "术后复查", "免费", "课程和活动", "孕 33 周 到 35 周 6 天 可以参加"]],
    ["/patient/family/index", ["替谁预约、谁能替我", "张桂兰", "让一位亲属替我预约", "添加孩子", "填家人码"]],
    [
      "/pages/me/index",
      [
        "大字",
        "提醒余额",
        "消息",
        "联系约定",
        "恢复照片",
        "已同意",
        "谁看过我的记录",
        "林护士 · 护士",
        "批准电脑登录",
        "问卷",
        "投诉与建议",
        "我的意见进展",
      ],
    ],
    ["/patient/messages/index", ["还没有消息"]],
    ["/patient/surveys/index", ["现在没有要填的问卷"]],
    ["/patient/cases/index", ["还没有意见记录", "我有新的意见"]],
    ["/patient/safety/index", ["全国统一心理援助热线 12356", "本机构 021-5550-1234"]],
    ["/patient/agreement/index", ["您希望我们怎么联系您？", "只在小程序里看", "活动信息（和看病无关，另外决定）"]],
    ["/patient/emergency/index", ["拨打 120", "021-5550-1234", "示例医院急诊科", "呼吸困难"]],
    ["/patient/instruction/index?card=firstDays", ["要做", "不要做", "我已读懂"]],
  ];
  test.each(shown)("%s says %j", async (address, texts) => {
    const page = await phone.open(address);
    for (const text of texts) await page.reads(text);
    page.close();
  });

  test("the emergency number is one tap away from today", async () => {
    const today = await phone.open("/pages/today/index");
    await today.tap("#emergency");
    expect(phone.wentTo()).toBe("/patient/emergency/index");
    today.close();
    const emergency = await phone.open("/patient/emergency/index");
    await emergency.tap("#call-120");
    expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber: "120" })]);
    emergency.close();
  });

  test("a screen reader hears what a control is, not only what it looks like", async () => {
    const templates = readFileSync(path.join(builtWeapp(), "base.wxml"), "utf8");
    const me = await phone.open("/pages/me/index");
    await me.reads("大字");
    const names = (attribute: string) =>
      [...templates.matchAll(new RegExp(`${attribute}="\\{\\{i\\.(p\\d+)\\}\\}"`, "g"))].map(([, name]) => name);
    expect(names("aria-role")).toContain(/"(p\d+)":"switch"/.exec(me.drawn())?.[1]);
    expect(names("aria-label")).toContain(/"(p\d+)":"大字"/.exec(me.drawn())?.[1]);
    expect(names("aria-checked")).toContain(/"(p\d+)":"false"/.exec(me.drawn())?.[1]);
    me.close();
  });
});
