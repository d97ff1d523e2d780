import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { spokenNames } from "./support/spoken-names";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { referrals } = clinic;
const address = "/referral/article/index?id=sleep";

test("the list leads to an article with its author, reviewer, dates and sources", async () => {
  const me = await phone.open("/pages/me/index");
  await me.tap("#articles");
  expect(phone.wentTo()).toBe("/referral/articles/index");
  me.close();
  const list = await phone.open("/referral/articles/index");
  await list.reads("睡得好一点，从白天开始");
  await list.tap("#article-sleep");
  expect(phone.wentTo()).toBe(address);
  list.close();
  const page = await phone.open(address);
  for (const text of [
    "午后少喝咖啡。",
    "作者：健康编辑，2026年1月28日",
    "审核：周医生 主任医师，2026年2月7日",
    "国家卫生健康委员会《成人失眠指南》",
    "不代替医生当面诊断",
  ]) {
    await page.reads(text);
  }
  page.close();
});

test("nothing of the clinic stands beside knowledge: no name, address, phone, price, booking or way to any of it", async () => {
  for (const where of ["/referral/articles/index", address]) {
    const before = phone.calls.length;
    const page = await phone.open(where);
    await page.reads("睡得好一点");
    expect(page.text()).not.toMatch(/示例门诊部|示例路|021|电话|预约|价|元|门诊/);
    const taps = spokenNames(page, "aria-role").filter((role) => role === "button");
    expect(taps).toHaveLength(where === address ? 0 : referrals.articles.length);
    expect(phone.calls.slice(before).some(([name]) => name === "hideHomeButton")).toBe(true);
    page.close();
  }
});

test("an article goes to friends and to Moments with its title and nothing of the reader", async () => {
  const page = await phone.open(`${address}&t=7k2m9xqp4hbc`);
  await page.reads("午后少喝咖啡。");
  expect(page.share()).toEqual({
    title: "睡得好一点，从白天开始",
    path: "/referral/article/index?id=sleep",
    imageUrl: "/referral/pictures/health-knowledge.png",
  });
  expect(page.shareInMoments()).toEqual({
    title: "睡得好一点，从白天开始",
    query: "id=sleep",
    imageUrl: "/referral/pictures/health-knowledge-square.png",
  });
  page.close();
  const list = await phone.open("/referral/articles/index");
  expect(list.share()).toBeUndefined();
  list.close();
});

test("an article that is no more says so; an empty list too", async () => {
  const page = await phone.open("/referral/article/index?id=gone");
  await page.reads("没有这篇文章");
  await page.tap("#articles");
  expect(phone.wentTo()).toBe("/referral/articles/index");
  page.close();
  referrals.articles = [];
  const list = await phone.open("/referral/articles/index");
  await list.reads("还没有文章");
  list.close();
});
