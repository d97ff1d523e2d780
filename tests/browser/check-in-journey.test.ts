import type { Browser } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { openConsole } from "./support/console-page";
import { eventually } from "./support/eventually";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney } from "./support/patience";
import { openPhone, type PatientPhone } from "./support/patient-phone";

jest.setTimeout(forJourney);

let demo: RunningDemo;
let browser: Browser;
beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await demo.close();
});

const answer = async (phone: PatientPhone, options: readonly string[]) => {
  for (const option of options) await phone.tap(`option-${option}`);
};

test("a check-in travels from the phone to the nurse, her reply travels back, and a missed one is followed up", async () => {
  const phone = await openPhone(browser, demo.url, "demo-wang");
  await phone.tapText("开始打卡");
  await phone.pain(3);
  await answer(phone, ["clear", "oozing", "less", "all", "asTold"]);
  await phone.noSigns();
  await phone.choosePhoto("open");
  await phone.choosePhoto("closed");
  await phone.tap("next");
  await phone.tap("submit");
  await phone.answerPopUp(true);
  await phone.sees("目前没有您报告的需要立即处理的情况");
  await eventually(async () => {
    const [stored] = await demo.documents("checkIns", { episodeId: "ep-story-01" });
    const photos = [{ view: "open" }, { view: "closed" }];
    expect(stored).toMatchObject({
      taskId: "checkIn.d1",
      answers: { pain: 3, choices: { bleeding: "oozing" }, photos },
    });
  });

  const desk = await openConsole(browser, demo.url, "林若溪");
  await desk.getByText("王念禾").first().click();
  await desk.getByText("偶尔渗一点，擦掉就停").waitFor();
  await desk.getByLabel(/回复患者/).fill("已收到，请继续按医嘱护理。");
  await desk.getByRole("button", { name: /^已阅/ }).last().click();
  await eventually(async () => {
    const [answered] = await demo.documents("checkIns", { episodeId: "ep-story-01" });
    const steps = [{ by: { name: "林若溪" }, reply: "已收到，请继续按医嘱护理。" }];
    expect(answered?.["handling"]).toMatchObject({ state: "closed", steps });
  });

  await phone.open("pages/today/index");
  await phone.page.reload();
  await phone.sees("已收到，请继续按医嘱护理。");
  await phone.close();

  await demo.advance("P3D");
  const titles = (await demo.messages("demo-wang")).map(({ title }) => title);
  expect(titles).toContain("随访提醒");
  expect(titles.filter((title) => title === "咨询回复通知")).toHaveLength(1);
  const calls = await demo.documents("calls", { state: "open" });
  expect(calls.length).toBeGreaterThan(2);
  const nextShift = await openConsole(browser, demo.url, "林若溪"); // three days later the first sign-in is over
  await nextShift.goto(`${demo.url}/console/#/calls`);
  const [first] = calls.map(({ order, patientName }) => `${order} ${patientName}`).sort();
  const owed = first?.split(" ")[1] ?? "";
  await nextShift.getByText(owed).first().waitFor();
});
