import type { Consents } from "@shared/consent/consent";
import { createClinic } from "./support/clinic-stand-in";
import { answerQuestions, noSigns } from "./support/fill-in";
import { startPhone } from "./support/phone";
import { until } from "./support/until";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const kept = () => JSON.stringify([...phone.storage.entries()]);

test("without consent to health details the check-in asks for it first", async () => {
  const agreed = clinic.consents;
  clinic.consents = {} satisfies Consents;
  const today = await phone.open("/pages/today/index");
  await today.reads("开始打卡");
  const checkIn = await phone.open("/patient/check-in/index?task=checkIn.d3");
  expect(phone.wentTo()).toBe("/patient/consent/index?next=checkIn&task=checkIn.d3");
  expect(checkIn.has("#pain-3")).toBe(false);
  checkIn.close();
  today.close();
  clinic.consents = agreed;
});

test("a check-in survives a dead network and arrives once it is back", async () => {
  const today = await phone.open("/pages/today/index");
  await today.reads("恢复打卡");
  await today.tap("#do-now");
  expect(phone.wentTo()).toBe("/patient/check-in/index?task=checkIn.d3");

  const checkIn = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await answerQuestions(checkIn);
  expect(kept()).toContain('"pain":3');
  await noSigns(checkIn);
  await checkIn.reads("可以不拍");
  await checkIn.tap("#photo-open");
  await checkIn.reads("换一张");
  await checkIn.tap("#next");
  await checkIn.reads("看一遍，没问题就提交");

  clinic.reachable = false;
  await checkIn.tap("#submit");
  const address = phone.wentTo() ?? "";
  expect(address).toMatch(/^\/patient\/receipt\/index\?checkIn=\w+$/);
  checkIn.close();

  const receipt = await phone.open(address);
  await receipt.reads("还没有发出去");
  await receipt.reads("已存在手机里，联网后再发送");
  expect(receipt.text()).not.toContain("护理团队已收到");
  expect(kept()).toContain('"pain":3');
  expect(clinic.received.size).toBe(0);

  clinic.reachable = true;
  await receipt.tap("#resend");
  await receipt.reads("护理团队已收到");
  await receipt.reads("目前没有您报告的需要立即处理的情况。如有变化，随时再次填写或来电。");
  expect(receipt.text()).not.toContain("恢复正常");

  const [sent] = [...clinic.received.values()];
  expect(clinic.received.size).toBe(1);
  expect(sent?.taskId).toBe("checkIn.d3");
  expect(sent?.answers.pain).toBe(3);
  expect(sent?.answers.photos).toEqual([
    { view: "open", fileId: `cloud://clinic.photos/check-ins/episode-1/${sent?.id}-1.jpg` },
  ]);
  receipt.close();
  today.close();
});

test("a check-in begun and left is there again, and one not sent goes when the app comes back", async () => {
  const first = await phone.open("/patient/check-in/index");
  await first.tap("#pain-5");
  first.close();
  const again = await phone.open("/patient/check-in/index");
  await again.reads("第 2 步");
  await again.tap("#previous");
  await again.reads("中等");
  await again.tap("#pain-3");
  await answerQuestions(again);
  await noSigns(again);
  await again.reads("可以不拍");
  await again.tap("#next");
  clinic.reachable = false;
  await again.tap("#submit");
  again.close();
  expect(clinic.received.size).toBe(1);

  clinic.reachable = true;
  await phone.comeBack();
  await until(() => clinic.received.size > 1);
  expect(clinic.received.size).toBe(2);
});
