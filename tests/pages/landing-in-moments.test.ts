import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";

/** WeChat's number for a page opened from Moments. */
const singlePage = 1154;

const clinic = createClinic();
const phone = startPhone(clinic.call, singlePage);

test("in Moments' single-page mode the card is there to be read, by nobody in particular", async () => {
  const landing = await phone.open("/referral/card/index?t=7k2m9xqp4hbc");
  for (const text of ["示例口腔门诊部", "口腔颌面外科", "示例路 1 号", "021-5550-1234"]) await landing.reads(text);
  expect(phone.functions).toEqual([{ name: "open", nobody: true }]);
  expect(clinic.booking.asked.map(({ endpoint }) => endpoint)).toEqual(["card.look"]);
  landing.close();
});

test("nothing there leads away, calls or copies, and nobody is urged to open the mini-program", async () => {
  const landing = await phone.open("/referral/card/index?t=7k2m9xqp4hbc");
  await landing.reads("示例口腔门诊部");
  for (const id of ["#book", "#articles", "#clinic", "#share"]) expect([id, landing.has(id)]).toEqual([id, false]);
  const before = phone.calls.length;
  await landing.tapInside("#share-card", "#copy-address");
  await landing.tapInside("#share-card", "#call-card");
  expect(phone.calls.slice(before)).toEqual([]);
  expect(landing.text()).not.toMatch(/前往|打开小程序|点这里/);
  expect([...phone.storage]).toEqual([]);
  landing.close();
});

test("a public article can be read there too", async () => {
  const article = await phone.open("/referral/article/index?id=sleep");
  await article.reads("睡得好一点");
  expect(phone.functions.every(({ name, nobody }) => name === "open" && nobody)).toBe(true);
  article.close();
});
