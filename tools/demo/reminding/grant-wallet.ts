import type { Instant } from "@shared/calendar/instant";
import { type Balance, emptyBalance, type Ledger } from "@shared/grant/ledger";
import type { PopUpAnswer } from "@shared/grant/report-answers";
import type { TemplateName } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import type { GrantReportRecord } from "../../../cloudfunctions/server/store/message-records";
import { createRandom } from "../random";

/** One person's answers to WeChat's pop-up and what became of each yes. */
export interface GrantWallet {
  readonly openid: string;
  /** The person answers a pop-up; a yes is good for one more message of each template. */
  tap(names: readonly TemplateName[], at: Instant, answer?: PopUpAnswer["answer"]): void;
  /** The balances at a moment, less all that was ever spent. */
  balancesAt(at: Instant): Ledger["balances"];
  /** A message went out with a template. */
  spend(templateId: string, messageId: string): void;
  /** The message did not go out after all: its yes is good again. */
  giveBack(messageId: string): void;
  /** WeChat knew of no yes (43101): what was left of the template is void. */
  empty(templateId: string): void;
  /** The template a message went out with. */
  spentOn(messageId: string): string | undefined;
  /** Every pop-up that was answered, oldest first. */
  reports(): readonly GrantReportRecord[];
}

type Balances = Record<string, Balance>;

const changed = (balances: Balances, id: string, change: (balance: Balance) => Partial<Balance>): void => {
  const before = balances[id] ?? emptyBalance;
  balances[id] = { ...before, ...change(before) };
};

function countAnswers(balances: Balances, { answers }: GrantReportRecord): void {
  for (const { templateId, answer } of answers)
    changed(balances, templateId, ({ granted, refused }) =>
      answer === "accept" ? { granted: granted + 1 } : { refused: refused + 1 },
    );
}

export function createGrantWallet(openid: string): GrantWallet {
  const random = createRandom(`wallet ${openid}`);
  const reports: GrantReportRecord[] = [];
  const spends = new Map<string, string>();
  const emptied = new Set<string>();

  function balancesAt(moment: Instant): Ledger["balances"] {
    const balances: Balances = {};
    for (const report of reports) if (report.at <= moment) countAnswers(balances, report);
    for (const id of spends.values()) changed(balances, id, ({ spent }) => ({ spent: spent + 1 }));
    for (const id of emptied) changed(balances, id, ({ granted, spent }) => ({ void: Math.max(0, granted - spent) }));
    return balances;
  }

  return {
    openid,
    balancesAt,
    tap(names, at, answer = "accept") {
      const nonce = `tap-${random.word(12)}`;
      const answers = names.map((name) => ({ templateId: templateDefaults[name].id, answer }));
      reports.push({ _id: `${openid}:${nonce}`, openid, at, answers });
    },
    spend: (templateId, messageId) => void spends.set(messageId, templateId),
    giveBack: (messageId) => void spends.delete(messageId),
    empty: (templateId) => void emptied.add(templateId),
    spentOn: (messageId) => spends.get(messageId),
    reports: () => [...reports].sort((one, other) => one.at - other.at),
  };
}
