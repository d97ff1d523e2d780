import type { InputOf } from "@shared/contract/contract";
import type { ExperimentRow } from "@shared/contract/experiment-views";
import { asNow, planOf } from "../support/experiment-plan";
import { type FakeVendor, startVendor, vendorEnvironment } from "./support/fake-vendor";
import { desk, openClinic, type TestClinic } from "./support/open-clinic";
import { reminding } from "./support/reminding";
import { trying } from "./support/trying";

let vendor: FakeVendor;
let clinic: TestClinic;
beforeEach(async () => {
  vendor = await startVendor();
  clinic = await openClinic({ functionEnvironment: vendorEnvironment(vendor) }); // Sunday 22 November 2026, half past nine
});
afterEach(async () => {
  await clinic.close();
  await vendor.close();
});

const { agree, clockTo, row, sent } = reminding(() => clinic);
const { armFor, show, started } = trying(() => clinic);

const aboutVisits = planOf({
  subject: { kind: "message", message: "visit:d3" },
  metric: "visitKept",
  windowDays: 4,
  arms: [
    asNow,
    {
      id: "other",
      title: "更亲切的说法",
      variant: {
        kind: "wording",
        what: { zh: "三天后我们等您", en: "See you in 3 days" },
        hint: { zh: "改期请提前告诉我们", en: "Tell us to change it" },
      },
    },
  ],
});

/** Somebody of an arm, by their place among all of it. */
function of(experiment: ExperimentRow, armId: string, place: number): string {
  const names = Array.from({ length: 60 }, (_, number) => `wx-visit-${number}`);
  return names.filter((name) => armFor(experiment, name) === armId)[place] ?? "";
}

/** Books a review on the 27th and agrees on contact. */
async function booked(openid: string, time: string, wish: Partial<InputOf<"agreement.save">> = {}): Promise<string> {
  const phone = clinic.phone(openid);
  const slotId = `review@2026-11-27T${time}@zhou`;
  const { appointmentId } = await phone.get("appointment.book", {
    requestId: `v-${openid}`,
    serviceId: "review",
    slotId,
  });
  await agree(openid, "visitAhead", "visitTomorrow", "visitToday");
  const { appointments } = await phone.get("appointment.mine", {});
  const terms = {
    channel: "wechat",
    hours: { from: 480, to: 1260 },
    contact: "self",
    language: "zh",
    marketing: "refused",
  } as const;
  await phone.get("agreement.save", { patientId: appointments[0]?.patientId ?? "", ...terms, ...wish });
  return appointmentId;
}

test("the words of an arm are read in the reader's language, on a card and in a text message", async () => {
  const experiment = await started(aboutVisits);
  const [chinese, english, texted, asEverybody] = [0, 1, 2]
    .map((place) => of(experiment, "other", place))
    .concat(of(experiment, "now", 0));
  await booked(chinese ?? "", "0900");
  await booked(english ?? "", "0930", { language: "en" });
  const appointmentId = await booked(texted ?? "", "1000", { channel: "sms", phone: "13800000001" });
  await booked(asEverybody ?? "", "1030", { channel: "sms", phone: "13800000002" });
  await clockTo("2026-11-24", "10:10");
  expect(JSON.stringify(sent(chinese ?? ""))).toContain("三天后我们等您");
  expect(JSON.stringify(sent(english ?? ""))).toContain("See you in 3 days");
  const texts = [...vendor.sent.values()].map(({ phone, text }) => [phone, text]);
  expect(texts).toContainEqual(["13800000001", expect.stringContaining("三天后我们等您。改期请提前告诉我们")]);
  expect(texts).toContainEqual(["13800000002", expect.stringContaining("您有一次到院安排")]);
  expect(row(`${appointmentId}:visit:d3`)).toMatchObject({ state: "sent", trial: { armId: "other" } });
});

test("whoever really came counts, whoever did not come does not, and the other reminders stay as they are", async () => {
  const experiment = await started({ ...aboutVisits, percent: 100 });
  const [came, stayed] = [of(experiment, "other", 0), of(experiment, "other", 1)];
  const appointmentId = await booked(came, "0900");
  await booked(stayed, "0930");
  await clockTo("2026-11-26", "10:10");
  expect(JSON.stringify(sent(came)[1])).toContain("您明天有一次到院安排");
  await clockTo("2026-11-27", "08:50");
  const front = clinic.phone(desk);
  for (const to of ["arrived", "inService", "checkout"] as const) {
    const { days } = await front.get("desk.board", { from: "2026-11-27", days: 1 });
    const visit = days[0]?.appointments.find((one) => one.appointmentId === appointmentId);
    await front.get("visit.move", { appointmentId, to, revision: visit?.revision ?? 0 });
  }
  await clockTo("2026-11-28", "10:10");
  const { counts } = await show(experiment.experimentId);
  expect(counts["other"]).toMatchObject({ joined: 2, settled: 2, successes: 1, optOuts: 0 });
});
