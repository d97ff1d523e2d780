import { clinicCard } from "./support/card-stand-in";
import { createClinic } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { ownToken } from "./support/share-token";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { card, booking } = clinic;

const pendingAsk = () => [...phone.storage].find(([key]) => key.endsWith("pendingAsk"))?.[1];
const told = () => booking.asked.filter(({ endpoint }) => endpoint === "card.open").map(({ input }) => input);

beforeEach(() => {
  card.card = clinicCard;
  card.known = true;
  clinic.reachable = true;
  booking.asked.length = 0;
  phone.storage.clear();
});

test("without a network the page says so and tries again, the opening included", async () => {
  clinic.reachable = false;
  const landing = await phone.open(`/referral/card/index?t=${ownToken}`);
  await landing.reads("网络不通");
  expect(landing.has("#book")).toBe(false);
  clinic.reachable = true;
  await landing.tap("#retry");
  await landing.reads("示例口腔门诊部");
  expect(told()).toEqual([{ token: ownToken }]);
  expect(pendingAsk()).toBe(true);
  landing.close();
});

test("a friend reads the clinic's name, departments, address, hours and phone, and can go on to book", async () => {
  const landing = await phone.open(`/referral/card/index?t=${ownToken}`);
  for (const text of ["示例口腔门诊部", "口腔颌面外科", "示例路 1 号", "周一至周日 09:00–18:00", "021-5550-1234"]) {
    await landing.reads(text);
  }
  await landing.tap("#book");
  expect(phone.wentTo()).toBe("/patient/book/index");
  await landing.tap("#articles");
  expect(phone.wentTo()).toBe("/referral/articles/index");
  expect(landing.has("#clinic")).toBe(false);
  landing.close();
});

test("the address is copied and the phone is called with one tap on the card itself", async () => {
  const landing = await phone.open("/referral/card/index");
  await landing.reads("示例口腔门诊部");
  await landing.tapInside("#share-card", "#copy-address");
  expect(phone.calls).toContainEqual(["setClipboardData", expect.objectContaining({ data: clinicCard.address })]);
  await landing.tapInside("#share-card", "#call-card");
  expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber: "02155501234" })]);
  landing.close();
});

test("the opening is told once, and only a known code leaves a question for after the booking", async () => {
  const landing = await phone.open(`/referral/card/index?t=${ownToken}`);
  await landing.reads("示例口腔门诊部");
  expect(told()).toEqual([{ token: ownToken }]);
  expect(pendingAsk()).toBe(true);
  landing.close();

  phone.storage.clear();
  card.known = false;
  const unknown = await phone.open("/referral/card/index?t=000000000000");
  await unknown.reads("示例口腔门诊部");
  expect(pendingAsk()).toBeUndefined();
  unknown.close();
});

test("a mini-program code brings its token in its scene, or none", async () => {
  const scanned = await phone.open(`/referral/card/index?scene=${encodeURIComponent(`t=${ownToken}`)}`);
  await scanned.reads("示例口腔门诊部");
  expect(told()).toEqual([{ token: ownToken }]);
  scanned.close();
  const plain = await phone.open("/referral/card/index?scene=card");
  await plain.reads("示例口腔门诊部");
  expect(told()).toHaveLength(1);
  plain.close();
});

test.each([
  ["a path", "../../pages/me/index", "../../pages/me/index"],
  ["an address encoded twice", encodeURIComponent(encodeURIComponent("../../x")), "..%252F..%252Fx"],
  ["broken encoding", "%E0%A4%A", "%E0%A4%A"],
  ["far too much", "x".repeat(5000), "x".repeat(200)],
  ["markup", "%3Cscript%3Ealert(1)%3C/script%3E", "%3Cscript%3Ealert(1)%3C/script%3E"],
])("%s instead of a token shows the same page and is handed on for the team to see", async (_what, t, raw) => {
  card.known = false;
  const landing = await phone.open(`/referral/card/index?t=${t}`);
  await landing.reads("示例口腔门诊部");
  expect(landing.text()).not.toContain(t.slice(0, 12));
  expect(told()).toEqual([{ token: raw }]);
  expect(pendingAsk()).toBeUndefined();
  landing.close();
});

test("without a card in force the page says so and still leads to booking", async () => {
  card.card = undefined;
  const landing = await phone.open("/referral/card/index");
  await landing.reads("门诊名片正在更新");
  await landing.tap("#book");
  expect(phone.wentTo()).toBe("/patient/book/index");
  landing.close();
});
