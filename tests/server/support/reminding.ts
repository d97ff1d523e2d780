import type { Balance } from "@shared/grant/ledger";
import type { TemplateName } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import { nurse, type TestClinic } from "./open-clinic";

export const hour = 3_600_000;
export const day = 24 * hour;

/** A person's side of reminders: saying yes to WeChat's pop-up, and looking at what became of messages. */
export function reminding(clinic: () => TestClinic) {
  let taps = 0;

  /** The person answers WeChat's pop-up with yes, and the phone reports it. */
  async function agree(openid: string, ...names: readonly TemplateName[]): Promise<void> {
    const results = names.map((name) => ({ templateId: templateDefaults[name].id, answer: "accept" as const }));
    for (const { templateId } of results) clinic().cloud.grants.accept(openid, templateId, 1);
    await clinic()
      .phone(openid)
      .get("subscription.report", { nonce: `nonce-${++taps}-tap`, results });
  }

  const row = (id: string) => clinic().cloud.database.inspect("messages", { _id: id }, 1)[0];
  const sent = (openid: string) => clinic().cloud.messages(openid);
  const calls = async () => (await clinic().phone(nurse).get("call.list", { state: "open" })).rows;
  const balance = (openid: string, name: TemplateName) => {
    const [ledger] = clinic().cloud.database.inspect("ledgers", { _id: openid }, 1);
    const balances = (ledger?.["balances"] ?? {}) as Readonly<Record<string, Balance>>;
    return balances[templateDefaults[name].id];
  };
  const clockTo = (date: string, time: string) =>
    clinic().cloud.clock.advanceTo(Date.parse(`${date}T${time}:00+08:00`));

  let bookings = 0;

  /** Books a review; the slot is a day of November and a time. */
  async function booked(openid: string, date = "27", time = "1500") {
    const phone = clinic().phone(openid);
    const slotId = `review@2026-11-${date}T${time}@zhou`;
    const input = { requestId: `booking-${++bookings}`, serviceId: "review", slotId };
    const { appointmentId } = await phone.get("appointment.book", input);
    return { phone, appointmentId };
  }

  const reminder = (appointmentId: string, step: "d3" | "d1" | "d0") => row(`${appointmentId}:visit:${step}`);
  const titles = (openid: string) => sent(openid).map(({ title }) => title);

  return { agree, row, sent, calls, balance, clockTo, booked, reminder, titles };
}
