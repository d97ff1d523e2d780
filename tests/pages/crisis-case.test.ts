import { clinicTime } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { caseOf } from "./support/survey-stand-in";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { surveys } = clinic;

const night = "2026-03-09" as LocalDate;
const alarm = caseOf(now, {
  caseId: "case-1",
  kind: "crisis",
  openedAt: clinicTime(night, 3),
  dueAt: clinicTime(night, 3, 15),
  steps: [{ at: clinicTime(night, 3), kind: "opened" }],
});
const other = caseOf(now, { caseId: "case-2" });

const calls = async (page: Awaited<ReturnType<typeof phone.open>>, numbers: Readonly<Record<string, string>>) => {
  for (const [id, phoneNumber] of Object.entries(numbers)) {
    await page.tap(`#call-${id}-case-1`);
    expect(phone.calls.at(-1)).toEqual(["makePhoneCall", expect.objectContaining({ phoneNumber })]);
  }
};

test("after an alarm at night the card says when the team looks and whom to call, and promises no minute", async () => {
  surveys.cases = [alarm, other];
  surveys.crisis = { phone: "021-5550-9999", watched: "每天 08:00–21:00" };
  const page = await phone.open("/patient/cases/index");
  await page.reads("护理团队看这类通知的时间：每天 08:00–21:00。其他时间可能没有人马上看到，请不要等，直接打电话。");
  expect(page.text()).not.toContain("03:15");
  expect(page.text()).not.toContain("已经超过时间");
  expect(page.text().split("最晚")).toHaveLength(2); // the other case alone
  expect(page.has("#call-12356-case-2")).toBe(false);
  await calls(page, { "12356": "12356", "120": "120", "110": "110", clinic: "02155509999" });
  page.close();
});

test("where the clinic has not said when it looks, nobody is told to wait", async () => {
  surveys.cases = [alarm];
  surveys.crisis = undefined;
  const page = await phone.open("/patient/cases/index");
  await page.reads("护理团队不一定马上看到。请不要等，直接打电话。");
  expect(page.text()).not.toContain("最晚");
  await calls(page, { "12356": "12356", clinic: "02155501234" });
  page.close();
});

test("what is added to the case leaves the hours of the team as they stand", async () => {
  surveys.cases = [alarm];
  surveys.crisis = { phone: "021-5550-9999", watched: "每天 08:00–21:00" };
  const page = await phone.open("/patient/cases/index");
  await page.tap("#more-case-1");
  await page.type("#case-words", "现在好一些了。");
  await page.tap("#case-send");
  await page.reads("现在好一些了。");
  await page.reads("每天 08:00–21:00");
  page.close();
});

test("a case that is closed shows the answer alone", async () => {
  surveys.cases = [{ ...alarm, state: "closed" }];
  const page = await phone.open("/patient/cases/index");
  await page.reads("护理团队会联系您");
  expect(page.has("#call-12356-case-1")).toBe(false);
  page.close();
});
