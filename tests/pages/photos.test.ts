import { createClinic } from "./support/clinic-stand-in";
import { answerQuestions, noSigns } from "./support/fill-in";
import { type Phone, startPhone } from "./support/phone";
import type { PictureWork } from "./support/wechat-stand-in";

const clinic = createClinic();
const phone: Phone = startPhone(clinic.call);
const work: PictureWork[] = [];
const kept = () => JSON.stringify([...phone.storage.entries()]);

test("two pictures at once are both kept, whichever is ready first, and nothing goes on before", async () => {
  phone.compresses = (piece) => work.push(piece);
  const page = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await answerQuestions(page);
  await noSigns(page);
  await page.reads("可以不拍");
  await page.tap("#photo-open");
  await page.reads("正在处理这张照片…");
  await page.tap("#photo-closed");
  await page.tapHastily("#next");
  await page.reads("可以不拍");
  expect(page.text()).not.toContain("看一遍，没问题就提交");
  expect(work).toHaveLength(2);
  work[1]?.finish("second");
  await page.reads("换一张");
  work[0]?.finish("first");
  await page.tap("#next");
  await page.reads("看一遍，没问题就提交");
  await page.reads("2 张");
  for (const name of ["first", "second"]) expect(kept()).toContain(`saved-${name}`);
  page.close();
});

test("a picture that cannot be kept is said, and the check-in goes on", async () => {
  phone.compresses = (piece) => piece.fail();
  const page = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await page.tap("#previous");
  await page.reads("可以不拍");
  await page.tap("#photo-open");
  await page.reads("这张照片没能存下来，请重新拍一张或换一张。");
  expect(kept()).toContain("saved-first");
  await page.tap("#next");
  await page.reads("看一遍，没问题就提交");
  page.close();
});

test("a picture that is ready after the page was left is there when it is opened again", async () => {
  work.length = 0;
  phone.compresses = (piece) => work.push(piece);
  const page = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await page.tap("#previous");
  await page.tap("#photo-closed");
  await page.reads("正在处理这张照片…");
  page.close();
  work[0]?.finish("later");
  await Promise.resolve();
  const again = await phone.open("/patient/check-in/index?task=checkIn.d3");
  await again.reads("2 张");
  expect(kept()).toContain("saved-later");
  again.close();
});
