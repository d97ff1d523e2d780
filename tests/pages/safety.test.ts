import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";
import { choice, openSheet, survey } from "./support/survey-stand-in";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { surveys } = clinic;
const inBoth = (zh: string) => ({ zh, en: zh });
const often = [choice("never", "完全不会", 0), choice("days", "好几天", 1)];
const mood = survey({
  id: "mood",
  clinical: true,
  purpose: "care",
  licence: { kind: "free", credit: inBoth("由原作者编制，可以自由使用。"), source: "https://example.org" },
  questions: [
    {
      id: "q9",
      text: inBoth("有不如死掉或用某种方式伤害自己的念头"),
      kind: "choice",
      choices: often,
      mayDecline: true,
      crisisFrom: 1,
    },
    { id: "q10", text: inBoth("感到紧张"), kind: "choice", choices: often, mayDecline: true },
  ],
});
const crisis = { phone: "021-5550-9999", watched: "每天 08:00–21:00" };
const words = [
  "您刚才提到有不想活下去或伤害自己的念头。谢谢您愿意说出来，您不需要独自面对。",
  "请现在联系能帮助您的人：",
  "· 全国统一心理援助热线 12356",
  "· 如果您或孩子正处在危险中：120 或 110",
  "· 本机构 021-5550-9999",
  "如果可以，请让家人或朋友现在陪着您。",
];
const address = "/patient/safety/index?sheet=sheet-mood";

beforeEach(() => {
  surveys.open = [openSheet(mood, now, { crisis })];
  surveys.raised.length = 0;
});

test("the safety screen is up at the moment of the answer, without a network, and the team is told when it is back", async () => {
  const page = await phone.open("/patient/survey/index?id=sheet-mood");
  await page.reads("由原作者编制，可以自由使用。");
  await page.reads("只有您的医生和护士能看到您的回答");
  await page.tap("#begin");
  await page.reads("第 1 题，共 2 题");
  clinic.reachable = false;
  await page.tap("#answer-days");
  expect(phone.wentTo()).toBe(address);

  const safety = await phone.open(address);
  for (const text of words) await safety.reads(text);
  await safety.reads("没有网络，护理团队还没有收到");
  await safety.reads("每天 08:00–21:00");
  expect(safety.text()).not.toContain("已经收到");
  for (const [id, phoneNumber] of [
    ["call-12356", "12356"],
    ["call-120", "120"],
    ["call-110", "110"],
    ["call-clinic", "02155509999"],
  ] as const) {
    await safety.tap(`#${id}`);
    expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber })]);
  }
  expect(spokenNames(safety, "aria-role")).toContain("alert");

  await safety.reads("此刻有没有伤害自己的打算，或已经做了什么？");
  expect(safety.has("#someoneThere-no")).toBe(false);
  await safety.tap("#harmNow-no");
  await safety.tap("#someoneThere-no");
  await safety.reads("请现在给一位信任的人打电话");
  await safety.tap("#callBack-yes");
  await safety.reads("我们会给您回电");
  expect(surveys.raised).toEqual([]);

  clinic.reachable = true;
  await phone.comeBack();
  await safety.reads("护理团队已经收到（3月9日 10:00），负责人是林护士。");
  expect(surveys.raised.at(-1)).toEqual({
    sheetId: "sheet-mood",
    questionId: "q9",
    harmNow: false,
    someoneThere: false,
    callBack: true,
  });
  expect(surveys.submitted).toEqual([]);
  safety.close();

  // the person may go on; the numbers stay one tap away
  await page.reads("再看一遍求助电话");
  await page.tap("#next");
  await page.reads("第 2 题，共 2 题");
  await page.tap("#answer-decline");
  await page.reads("不答也没关系");
  await page.tap("#next");
  await page.tap("#submit");
  await page.reads("谢谢您");
  await page.reads("拨打 12356 心理援助热线");
  expect(surveys.submitted.at(-1)?.answers).toEqual({ q9: "days", q10: null });
  page.close();
});

test("whoever is in danger now sees nothing but the two numbers; the team is told with every answer", async () => {
  const page = await phone.open("/patient/survey/index?id=sheet-mood");
  page.close();
  const safety = await phone.open(address);
  await safety.tap("#harmNow-yes");
  await safety.reads("请现在就打 120 或 110");
  expect(safety.has("#someoneThere-yes")).toBe(false);
  expect(safety.has("#call-120")).toBe(true);
  expect(safety.has("#call-110")).toBe(true);
  expect(surveys.raised.at(-1)).toMatchObject({ harmNow: true });
  await safety.tap("#danger-on");
  await safety.reads("现在身边有人陪着您吗？");
  await safety.tap("#callBack-no");
  await safety.reads("我们尊重您的意思");
  expect(surveys.raised.at(-1)).toMatchObject({ harmNow: true, callBack: false });
  await safety.tap("#stop");
  expect(phone.wentTo()).toBe("/pages/today/index");
  safety.close();
});
