import { after, days } from "@shared/calendar/instant";
import { createClinic, now } from "./support/clinic-stand-in";
import { startPhone } from "./support/phone";
import { caseOf } from "./support/survey-stand-in";

const clinic = createClinic();
const phone = startPhone(clinic.call);
const { surveys } = clinic;

beforeEach(() => {
  clinic.reachable = true;
});

test("tells the rights and the ways to settle a dispute, with phone and address", async () => {
  const page = await phone.open("/patient/complaint/index");
  for (const text of [
    "人民调解",
    "行政调解",
    "人民法院",
    "封存病历",
    "查阅、复制",
    "3 天内",
    "示例路 1 号",
    "021-5550-1234",
  ])
    await page.reads(text);
  page.close();
});

test("what was written stays until the clinic has it; then it says who deals with it and until when", async () => {
  const page = await phone.open("/patient/complaint/index");
  await page.tap("#file");
  await page.reads("请写几个字再提交");
  await page.type("#complaint", "等了两个小时。");
  clinic.reachable = false;
  await page.tap("#file");
  await page.reads("写的已存在这部手机里");
  page.close();
  clinic.reachable = true;
  const again = await phone.open("/patient/complaint/index");
  expect(JSON.stringify([...phone.storage.entries()])).toContain("等了两个小时。");
  await again.tap("#file");
  await again.reads("负责人：林护士。最晚 3月10日 18:00 前联系您。");
  expect(surveys.filed.map(({ text }) => text)).toEqual(["等了两个小时。"]);
  expect(JSON.stringify([...phone.storage.entries()])).not.toContain("requestId");
  again.close();
});

test("every hand-over and answer can be read, and the patient says whether it is settled", async () => {
  const at = after(now, -days(1));
  const closed = caseOf(now, {
    kind: "complaint",
    state: "closed",
    owner: { id: "zhou", name: "周经理" },
    mayConfirm: true,
    steps: [
      { at, kind: "opened" },
      { at, kind: "handedOver", by: "林护士", to: "周经理", text: "要看排班" },
      { at, kind: "closed", by: "周经理", text: "以后会提前通知。" },
    ],
  });
  surveys.cases = [closed, caseOf(now, { caseId: "case-2", dueAt: at })];
  const page = await phone.open("/patient/cases/index");
  await page.reads("已由 林护士 转给 周经理，原因：要看排班");
  await page.reads("以后会提前通知。");
  await page.reads("已经超过时间");
  await page.tap("#unsettled-case-1");
  await page.type("#case-words", "还是没有人通知。");
  await page.tap("#case-send");
  expect(surveys.said.at(-1)).toMatchObject({
    caseId: "case-1",
    answer: { kind: "reopened", text: "还是没有人通知。" },
  });
  await page.reads("您说还没解决");
  expect(page.has("#settled-case-1")).toBe(false);
  page.close();

  surveys.cases = [closed];
  const later = await phone.open("/patient/cases/index");
  await later.tap("#settled-case-1");
  await later.reads("您说已经解决");
  expect(surveys.said.at(-1)?.answer).toEqual({ kind: "confirmed" });
  later.close();
});
