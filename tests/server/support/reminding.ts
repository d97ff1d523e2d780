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

  return { agree, row, sent, calls, balance, clockTo };
}
