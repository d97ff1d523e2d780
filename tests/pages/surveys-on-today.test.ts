import { createClinic, now } from "./support/clinic-stand-in";
import { message } from "./support/message-stand-in";
import { startPhone } from "./support/phone";
import { choice, openSheet, sheetOf, survey } from "./support/survey-stand-in";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { surveys, messages } = clinic;
const inBoth = (zh: string) => ({ zh, en: zh });
const waiting = survey({
  id: "waiting",
  title: inBoth("等候感受"),
  privacy: "anonymous",
  questions: [
    {
      id: "felt",
      text: inBoth("这次等得怎么样？"),
      kind: "choice",
      choices: [choice("fine", "还好"), choice("long", "太久")],
    },
  ],
});
const long = (id: string) =>
  survey({ id, title: inBoth(`问卷${id}`), questions: [{ id: "a", text: inBoth("问题"), kind: "note" }] });
const micro = (id: string) => {
  const asked = { ...waiting, id };
  return openSheet(asked, now, { sheet: sheetOf(asked, now, { micro: asked }) });
};

test("a short survey is answered on the first page in one tap, after what is care", async () => {
  surveys.open = [
    micro("m1"),
    openSheet(long("two"), now),
    openSheet(long("three"), now),
    openSheet(long("four"), now),
  ];
  const today = await phone.open("/pages/today/index");
  await today.reads("有一份问卷想请您填");
  await today.reads("这次等得怎么样？");
  expect(today.text().indexOf("开始打卡")).toBeLessThan(today.text().indexOf("有一份问卷想请您填"));
  await today.tap("#micro-long");
  await today.reads("谢谢您告诉我们");
  await today.reads("谢谢您花时间告诉我们。");
  expect(surveys.submitted).toEqual([
    { sheetId: "sheet-m1", version: 1, answers: { felt: "long" }, requestId: expect.stringMatching(/^[0-9a-z]{28}$/) },
  ]);
  expect(today.has("#micro")).toBe(false);
  await today.reads("还有 1 份问卷");
  await today.tap("#all-surveys");
  expect(phone.wentTo()).toBe("/patient/surveys/index");
  await today.tap("#sheet-sheet-two");
  expect(phone.wentTo()).toBe("/patient/survey/index?id=sheet-two");
  today.close();
});

test("without a network the answer waits on the phone and says so", async () => {
  surveys.submitted.length = 0;
  surveys.open = [micro("m2")];
  const today = await phone.open("/pages/today/index");
  await today.reads("这次等得怎么样？");
  clinic.reachable = false;
  await today.tap("#micro-fine");
  await today.reads("已存在手机里，联网后自动发送。");
  expect(surveys.submitted).toEqual([]);
  clinic.reachable = true;
  await phone.comeBack();
  await today.reads("谢谢您花时间告诉我们。");
  expect(surveys.submitted).toHaveLength(1);
  today.close();
});

test("who would rather not is asked once and not again", async () => {
  surveys.open = [micro("m3")];
  const today = await phone.open("/pages/today/index");
  await today.tap("#micro-no");
  await today.reads("这一份不填了？");
  expect(surveys.declined).toEqual([]);
  await today.tap("#decline-no");
  // the sheet slides down and up again
  await today.loses("#decline-no");
  expect(surveys.declined).toEqual([]);
  await today.tap("#micro-no");
  await today.tap("#decline-yes");
  await today.loses("#micro");
  expect(surveys.declined).toEqual(["sheet-m3"]);
  today.close();
});

test("what stood in the way of leaving one out is told there, and forgotten when it is asked about again", async () => {
  surveys.declined.length = 0;
  surveys.open = [micro("m5")];
  const today = await phone.open("/pages/today/index");
  await today.tap("#micro-no");
  clinic.reachable = false;
  await today.tap("#decline-yes");
  await today.reads("网络不通");
  await today.tap("#decline-no");
  clinic.reachable = true;
  await today.loses("#decline-no");
  await today.tap("#micro-no");
  await today.reads("这一份不填了？");
  expect(today.text()).not.toContain("网络不通");
  await today.tap("#decline-yes");
  await today.loses("#micro");
  expect(surveys.declined).toEqual(["sheet-m5"]);
  today.close();
});

test("the list has every survey that waits; a message about one leads to it", async () => {
  surveys.open = [micro("m4"), openSheet(long("five"), now)];
  const list = await phone.open("/patient/surveys/index");
  await list.reads("等候感受");
  await list.reads("不记名");
  await list.reads("问卷five");
  list.close();
  const about = message(now, { messageId: "asked", kind: "survey", facts: { sheetId: "sheet-five" } });
  messages.inbox = [about];
  const inbox = await phone.open("/patient/messages/index");
  await inbox.reads("填不填都不影响看诊");
  await inbox.tap("#go-asked");
  expect(phone.wentTo()).toBe("/patient/survey/index?id=sheet-five");
  inbox.close();
});
