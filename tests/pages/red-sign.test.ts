import { createClinic } from "./support/clinic-stand-in";
import { answerQuestions } from "./support/fill-in";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);

test("a red sign shows the emergency advice at once, with the network down, and is reported later", async () => {
  const today = await phone.open("/pages/today/index");
  await today.reads("开始打卡");
  clinic.reachable = false;
  const checkIn = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await answerQuestions(checkIn);
  await checkIn.tap("#sign-DE1");
  await checkIn.reads("确认有，告诉我怎么做");
  await checkIn.tap("#red-yes");
  const address = phone.wentTo() ?? "";
  expect(address).toMatch(/^\/patient\/emergency\/index\?checkIn=\w+$/);

  const emergency = await phone.open(address);
  await emergency.reads("请立即前往最近的医院急诊，同时拨打 021-5550-1234。不要等待回复。");
  await emergency.reads("请去有眼科的医院急诊。");
  await emergency.reads("眼睛剧烈疼痛或胀痛");
  await emergency.reads("护理团队还没收到");
  expect(clinic.received.size).toBe(0);
  await emergency.tap("#call-clinic");
  expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber: "02155501234" })]);

  clinic.reachable = true;
  await phone.comeBack();
  await emergency.reads("护理团队已收到");
  expect([...clinic.received.values()].map(({ answers }) => answers.signs)).toEqual([["DE1"]]);
  emergency.close();
  checkIn.close();
  today.close();
});

test("while the team has not closed a red report, today says so before anything else", async () => {
  const today = await phone.open("/pages/today/index");
  await today.reads("您上次报告的情况");
  await today.reads("请立即前往最近的医院急诊");
  expect(today.text()).not.toContain("现在没有要做的事");
  expect(today.text().indexOf("您上次报告的情况")).toBeLessThan(today.text().indexOf("现在要做"));
  today.close();
});

test("an answer that is a red sign interrupts the questions; a slip of the finger can be taken back", async () => {
  const checkIn = await phone.open("/patient/check-in/index");
  await checkIn.tap("#pain-3");
  await checkIn.tap("#next");
  await checkIn.reads("看东西清楚吗？");
  await checkIn.tap("#option-changed");
  await checkIn.reads("请确认");
  await checkIn.tap("#red-no");
  await checkIn.tap("#option-changed");
  await checkIn.tap("#red-yes");
  expect(phone.wentTo()).toBe("/patient/emergency/index?draft=episode-1");

  const emergency = await phone.open("/patient/emergency/index?draft=episode-1");
  await emergency.reads("请立即前往最近的医院急诊");
  await emergency.reads("护理团队已收到");
  await emergency.reads("步没填");
  const early = [...clinic.received.values()].find(({ interrupted }) => interrupted === true);
  expect(early).toMatchObject({ answers: { pain: 3, choices: { vision: "changed" } } });
  emergency.close();
  checkIn.close();
});
