import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { companionDaysSeen, companionTokenOf } from "./support/referral-stand-in";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { referrals, booking } = clinic;
const token = companionTokenOf(1);
const address = `/referral/companion/index?k=${token}`;

beforeEach(() => {
  referrals.seen = { ok: true, data: companionDaysSeen(now) };
});

test("the one person reads what is to be done each day, what is done, until when, and where the clinic is", async () => {
  const page = await phone.open(address);
  for (const text of [
    "今天 3月9日 周一",
    "读须知",
    "做完了",
    "打卡",
    "还没做",
    "明天 3月10日 周二",
    "到院，下午 2:30",
    "后天 3月11日 周三",
    "没有要做的事",
    "可以看到 3月12日 周四 上午 10:00",
    "示例路 1 号",
  ]) {
    await page.reads(text);
  }
  expect(booking.asked).toContainEqual({ endpoint: "companion.view", input: { token } });
  await page.tap("#call-clinic");
  expect(phone.calls).toContainEqual(["makePhoneCall", expect.objectContaining({ phoneNumber: "02155501234" })]);
  page.close();
});

test("it cannot be passed on from here, and nothing of it stays on this phone", async () => {
  const page = await phone.open(address);
  await page.reads("每天要做的事");
  expect(page.share()).toBeUndefined();
  expect(page.shareInMoments()).toBeUndefined();
  expect(JSON.stringify([...phone.storage.entries()])).not.toMatch(new RegExp(`${token}|示例路`));
  page.close();
});

const refusals = [
  [{ code: "conflict", reason: "over" }, "这张清单到期了"],
  [{ code: "conflict", reason: "revoked" }, "这张清单已经收回"],
  [{ code: "conflict", reason: "takenByOther" }, "这张清单是给另一个人的"],
  [{ code: "notFound", field: "token" }, "没有找到这张清单"],
  [{ code: "invalidInput", field: "token" }, "没有找到这张清单"],
] as const;
test.each(refusals)("one that cannot be opened (%j) says so calmly and shows nothing else", async (problem, text) => {
  referrals.seen = { ok: false, problem };
  const page = await phone.open(address);
  await page.reads(text);
  expect(page.text()).not.toMatch(/示例|打卡|再试一次/);
  page.close();
});

test("without a network it can be tried again", async () => {
  clinic.reachable = false;
  const page = await phone.open(address);
  await page.reads("再试一次");
  clinic.reachable = true;
  page.close();
});
