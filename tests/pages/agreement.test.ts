import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { booking, messages } = clinic;
const address = "/patient/agreement/index";
const [own] = messages.agreements;
const saved = () => booking.asked.filter(({ endpoint }) => endpoint === "agreement.save").map(({ input }) => input);

beforeEach(() => {
  booking.asked.splice(0);
  messages.refusal = undefined;
  messages.agreements = own === undefined ? [] : [own];
});

test("the way to the agreement stands on the person's own page", async () => {
  const me = await phone.open("/pages/me/index");
  await me.reads("联系约定");
  await me.tap("#agreement");
  expect(phone.wentTo()).toBe(address);
  me.close();
});

test("who has just linked a plan is told about it in one line, and may leave it", async () => {
  const bind = await phone.open("/patient/bind/index");
  await bind.type("#code", "ABCD2345");
  await bind.tap("#bind");
  await bind.reads("绑定好了");
  await bind.reads("可以以后再说");
  await bind.tap("#to-today");
  expect(phone.wentTo()).toBe("/pages/today/index");
  await bind.tap("#agreement");
  expect(phone.wentTo()).toBe(address);
  bind.close();
});

test("each way says what it means; text messages are there only where the clinic has them", async () => {
  const page = await phone.open(address);
  for (const text of ["微信提醒", "只打电话", "不发消息，有事诊所打电话", "只在小程序里看"]) await page.reads(text);
  expect(page.has("#channel-sms")).toBe(false);
  page.close();
});

test("marketing is apart, says what refusing means, and nothing is chosen beforehand", async () => {
  const page = await phone.open(address);
  await page.reads("活动信息（和看病无关，另外决定）");
  await page.reads("什么都不变：看诊、随访、提醒和价格都一样。");
  const chosen = (look: string) => page.drawn().split(`${look}--chosen`).length - 1;
  // the channel and the contact, and the language
  expect([chosen("choice"), chosen("chip")]).toEqual([2, 1]);
  await page.tap("#save");
  await page.reads("保存好了");
  expect(saved()).toEqual([expect.objectContaining({ marketing: "refused", channel: "wechat", contact: "self" })]);
  page.close();
});

test("what was chosen is saved with one button and shown in words", async () => {
  const page = await phone.open(address);
  await page.reads("上午 8 点");
  await page.tap("#channel-phone");
  await page.tap("#from-later");
  await page.tap("#to-earlier");
  await page.tap("#contact-tie-1");
  await page.type("#phone", "13800000000");
  await page.tap("#language-en");
  await page.tap("#marketing-granted");
  await page.tap("#save");
  await page.reads("保存好了");
  expect(saved()).toEqual([
    {
      patientId: "patient-1",
      channel: "phone",
      hours: { from: 9 * 60, to: 20 * 60 },
      contact: "tie-1",
      phone: "13800000000",
      language: "en",
      marketing: "granted",
    },
  ]);
  for (const text of ["上午 9 点 到 晚上 8 点", "李明", "13800000000"]) await page.reads(text);
  page.close();
});

test("at least three hours are left, inside eight to nine in the evening", async () => {
  const page = await phone.open(address);
  await page.reads("几点到几点");
  for (let taps = 0; taps < 10; taps += 1) await page.tap("#from-later");
  for (const name of ["#from-later", "#from-later", "#to-later"]) await page.tapHastily(name);
  await page.tap("#save");
  await page.reads("保存好了");
  expect(saved()).toEqual([expect.objectContaining({ hours: { from: 18 * 60, to: 21 * 60 } })]);
  page.close();
});

test("text messages want a number; what was typed stays, and the field is named", async () => {
  messages.agreements = messages.agreements.map((one) => ({ ...one, smsOffered: true }));
  const page = await phone.open(address);
  await page.reads("短信里不写病情");
  await page.tap("#channel-sms");
  await page.tap("#save");
  await page.reads("还差手机号");
  await page.type("#phone", "1380000");
  await page.tap("#save");
  await page.reads("手机号不对");
  expect(saved()).toEqual([]);
  await page.type("#phone", "13800000000");
  messages.refusal = { code: "invalidInput", field: "contact" };
  await page.tap("#save");
  await page.reads("请在“联系谁”里另选一个。");
  expect(page.drawn()).toContain("13800000000");
  messages.refusal = undefined;
  await page.tap("#save");
  await page.reads("保存好了");
  page.close();
});

test("a network lost while saving is said, and the choices stay", async () => {
  const page = await phone.open(address);
  await page.reads("只打电话");
  await page.tap("#channel-phone");
  clinic.reachable = false;
  await page.tap("#save");
  await page.reads("网络不通");
  clinic.reachable = true;
  await page.tap("#save");
  await page.reads("保存好了");
  expect(saved().at(-1)).toMatchObject({ channel: "phone" });
  page.close();
});

test("who acts for a child agrees for each of them apart", async () => {
  const child = {
    patientId: "patient-2",
    patientName: "王小宝",
    contacts: [{ id: "tie-2", name: "张桂兰", relation: "guardian" }],
    smsOffered: false,
  };
  messages.agreements = [...messages.agreements, child];
  const page = await phone.open(address);
  await page.tap("#channel-inbox");
  await page.tap("#person-patient-2");
  await page.tap("#channel-phone");
  await page.tap("#save");
  await page.reads("保存好了");
  expect(saved()).toEqual([expect.objectContaining({ patientId: "patient-2", channel: "phone" })]);
  await page.tap("#person-patient-1");
  await page.tap("#save");
  await page.reads("保存好了");
  expect(saved().at(-1)).toMatchObject({ patientId: "patient-1", channel: "inbox" });
  page.close();
});
