import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../../tools/browser/open-browser";
import { atRest } from "./support/at-rest";
import { eventually } from "./support/eventually";
import { lastingFindings } from "./support/lasting-findings";
import { keepOldView } from "./support/old-view";
import { openDemo, type RunningDemo } from "./support/open-demo";
import { forJourney } from "./support/patience";
import { signIn as openAt } from "./support/sign-in";

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

/** The console as this member of the team, at this page. */
const signIn = (name: string, route: string): Promise<Page> => openAt(browser, demo.url, name, route);

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const appointmentOf = async (patientName: string) => (await demo.documents("appointments", { patientName })).at(-1);

/** Waits until the record of somebody's only appointment says so. */
const stands = (patientName: string, state: string) =>
  eventually(async () => expect(await appointmentOf(patientName)).toMatchObject({ state }));

async function book(page: Page, patientName: string): Promise<void> {
  await press(page, "新建预约");
  const dialog = page.getByRole("dialog");
  await atRest(page);
  await dialog.getByLabel("服务").click();
  await atRest(page);
  await page.locator(".ant-select-item-option").filter({ hasText: "到院咨询" }).click();
  await dialog.getByLabel("患者").fill(patientName);
  await page.getByText(`登记新患者“${patientName}”`).click();
  await dialog.locator(".slot-row").first().locator(".slot-time").nth(1).click(); // the first may be past when it is sent
  await dialog.getByRole("button", { name: "预约", exact: true }).click();
  await page.getByText(new RegExp(`已为 ${patientName} 约好`)).waitFor();
}

/** Waits until the board has its columns: the rooms stand on it only until it knows with whom appointments are made. */
async function boardStands(page: Page): Promise<void> {
  await page.locator(".visit-block.may-drag").first().waitFor();
  await onlyPeople(page);
}

/** Waits until the board has the lanes of people and no longer those of rooms. */
async function onlyPeople(page: Page): Promise<void> {
  await page.locator(".lane-heading").first().waitFor();
  await page
    .locator(".lane-heading")
    .filter({ hasText: /诊室一|咨询室一/ })
    .first()
    .waitFor({ state: "hidden" });
}

/** Takes a block, waits for the places where it may go, and holds it over one of them. */
async function dragToFreePlace(page: Page): Promise<string> {
  await boardStands(page);
  const block = page.locator(".visit-block.may-drag").filter({ hasNotText: "手术" }).last();
  await block.hover({ position: { x: 20, y: 6 } }); // waits until it stands still, with nothing lying over it
  const id = (await block.getAttribute("data-block")) ?? "";
  const from = await block.boundingBox();
  if (!from) throw new Error("the block is not on the screen");
  await page.mouse.move(from.x + 20, from.y + 6);
  await page.mouse.down();
  await page.mouse.move(from.x + 20, from.y + 30, { steps: 4 });
  await page.locator(".drop-free").first().waitFor({ state: "attached" });
  await eventually(async () => {
    const free = await page.locator(".drop-free").evaluateAll((marks) =>
      marks
        .map((mark) => mark.getBoundingClientRect())
        .filter(({ top, left, right }) => top > 160 && top < 800 && left > 300 && right < 1400)
        .map(({ top, left }) => ({ top, left })),
    );
    const place = free.find(({ top, left }) => Math.hypot(top - from.y, left - from.x) > 40) ?? free[0];
    if (!place) throw new Error("no free place is on the screen");
    await page.mouse.move(place.left + 20, place.top + 6, { steps: 4 });
    await page.locator(".drop-target").waitFor({ timeout: 5000 });
  });
  return id;
}

test("the desk books, receives, calls and serves a patient; nobody leaves without a next appointment or a reason", async () => {
  const page = await signIn("江一帆", "");
  await page.getByRole("heading", { name: "候诊" }).waitFor();
  await page.goto(`${demo.url}/console/#/board`);
  await book(page, "裴一诺");
  await stands("裴一诺", "confirmed");

  await page.goto(`${demo.url}/console/#/queue`);
  for (const [step, state] of [
    ["到达", "arrived"],
    ["呼叫", "called"],
    ["开始", "inService"],
    ["结束服务", "checkout"],
  ] as const) {
    await press(page, `${step}：裴一诺`);
    await stands("裴一诺", state);
  }

  await press(page, "离院：裴一诺");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("还没有下次预约").waitFor();
  await dialog.getByRole("button", { name: "完成离院" }).click();
  await dialog.getByText("离院前需要约好下次，或选一个没有下次的原因。").waitFor();
  expect(await appointmentOf("裴一诺")).toMatchObject({ state: "checkout" });

  await dialog.getByText("没有下次，写明原因").click();
  await dialog.getByText("患者再考虑").click();
  await dialog.getByLabel(/备注/).fill("想先问问家里人");
  await dialog.getByRole("button", { name: "完成离院" }).click();
  await stands("裴一诺", "done");
  expect(await appointmentOf("裴一诺")).toMatchObject({
    departure: { reason: "decidesLater", note: "想先问问家里人", state: "open" },
  });

  await page.goto(`${demo.url}/console/#/departures`);
  const row = page.getByRole("row", { name: /裴一诺/ });
  await row.getByText("想先问问家里人").waitFor();
  await row.getByRole("button", { name: "记录跟进" }).click();
  await page.getByText("确认不需要").click();
  await press(page, "保存");
  await eventually(async () =>
    expect(await appointmentOf("裴一诺")).toMatchObject({ departure: { outcome: "notNeeded" } }),
  );
  await page.context().close();
});

test("a step taken from an old view is refused, and the desk is told who was faster", async () => {
  const [desk, nurse] = [await signIn("江一帆", "board"), await signIn("林若溪", "queue")];
  await book(desk, "祝南星");
  await desk.goto(`${demo.url}/console/#/queue`);
  await press(desk, "到达：祝南星");
  await stands("祝南星", "arrived");
  await nurse.reload();
  await nurse.getByRole("button", { name: "呼叫：祝南星" }).waitFor();
  const renew = await keepOldView(nurse, "desk.board");
  await press(desk, "呼叫：祝南星");
  await stands("祝南星", "called");
  await press(nurse, "呼叫：祝南星");
  await renew();
  await nurse.getByText(/江一帆 已在 .* 改为“已呼叫”，您这一步没有记下/).waitFor();
  expect(await appointmentOf("祝南星")).toMatchObject({
    steps: [{ to: "booked" }, { to: "confirmed" }, { to: "arrived" }, { to: "called" }],
  });
  await Promise.all([desk.context().close(), nurse.context().close()]);
});

test("a dragged block asks before it moves; Escape leaves it, confirming moves it", async () => {
  const page = await signIn("江一帆", "board");
  const left = await dragToFreePlace(page);
  await page.keyboard.press("Escape");
  await page.mouse.move(700, 20, { steps: 4 }); // let go over the block itself it would be a click, which opens the visit
  await page.mouse.up();
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await demo.documents("appointments", { rescheduledFrom: left })).toEqual([]);

  const moved = await dragToFreePlace(page);
  await page.mouse.up();
  await press(page, "确认改约");
  await page.getByText(/已改到/).waitFor();
  const [after] = await demo.documents("appointments", { rescheduledFrom: moved });
  const [before] = await demo.documents("appointments", { _id: moved });
  expect(after).toMatchObject({ patientId: before?.["patientId"], state: "confirmed" });
  expect(before).toMatchObject({ state: "cancelled", rescheduledTo: after?.["_id"] });
  await page.context().close();
});

test("the free places, the filters and the file of the occupancy say what is stored", async () => {
  const page = await signIn("叶明德", "board?kinds=doctor");
  await onlyPeople(page);
  const doctors = await page.locator(".lane-heading").allTextContents();
  await page.reload();
  await onlyPeople(page);
  await eventually(async () => expect(await page.locator(".lane-heading").allTextContents()).toEqual(doctors));
  expect(await page.getByRole("button", { name: "新建预约" }).count()).toBe(0); // the owner reads the board only

  await page.goto(`${demo.url}/console/#/utilisation`);
  await page.locator(".heat-cell").first().waitFor();
  const started = page.waitForEvent("download");
  await press(page, "导出 CSV");
  const text = readFileSync(await (await started).path(), "utf8");
  expect(text.startsWith("\uFEFF类别,名称,日期,开放（分钟）,占用（分钟）,利用率\r\n")).toBe(true);
  const rows = await page.locator(".heat tbody tr").count();
  expect(text.split("\r\n")).toHaveLength(1 + rows * 7);
  await page.context().close();
});

test.each([
  ["江一帆", "queue", "候诊", ".queue-row"],
  ["江一帆", "board", "日程", ".visit-block"],
  ["江一帆", "board?view=week", "日程", ".week-counts"],
  ["江一帆", "leave", "停诊", ".list-table"],
  ["江一帆", "waitlist", "候补", ".list-table"],
  ["江一帆", "departures", "未预约离开", ".list-table"],
  ["江一帆", "classes", "活动", ".class-link"],
  ["叶明德", "compensations", "补偿", ".budget"],
  ["叶明德", "utilisation", "利用率", ".heat"],
  ["叶明德", "timetable", "服务与资源", ".week-bars"],
  ["叶明德", "timetable/arrival-code", "到达码", ".arrival-sheet"],
])("for %s the page %s has no serious finding", async (name, route, heading, settled) => {
  const page = await signIn(name, route);
  await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  await page.locator(settled).first().waitFor();
  expect(await lastingFindings(page)).toEqual([]);
  await page.context().close();
});
