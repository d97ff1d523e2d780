import type { Instant } from "../calendar/instant";
import type { MessagePurpose } from "../message/message";
import type { Language, Template } from "../template/template";

/** What one person has said to one template, in numbers. An estimate: WeChat tells nobody how many are left. */
export interface Balance {
  /** Yeses that the phone reported. */
  readonly granted: number;
  /** Taken for a message that is being sent now. */
  readonly reserved: number;
  /** Used by messages. */
  readonly spent: number;
  /** Taken back: WeChat knew of none (43101), or the person refused the template in the settings. */
  readonly void: number;
  /** How often the person said no. */
  readonly refused: number;
  /** The person's standing answer, as far as it is known. */
  readonly standing: "open" | "rejected" | "banned";
}

/** A message that went out, or may have. */
export interface Contact {
  readonly messageId: string;
  /** What the cap of a subject counts over: the appointment, the check-in, the campaign. */
  readonly subjectId: string;
  readonly purpose: MessagePurpose;
  readonly at: Instant;
  /** Its sender never came back: nobody knows whether it went out. */
  readonly doubtful?: true;
}

/** Everything about sending to one person: what they agreed to, what they got, what is under way. */
export interface Ledger {
  /** By template id. */
  readonly balances: Readonly<Record<string, Balance>>;
  /** Of the last thirteen months, oldest first. */
  readonly contacts: readonly Contact[];
  /** One message at a time goes to one person (WeChat's 43108); after `until` its sender counts as dead. */
  readonly inFlight?: { readonly messageId: string; readonly templateId?: string; readonly until: Instant };
  /** Pop-ups answered without any yes since the last yes. */
  readonly refusals: number;
  readonly refusedAt?: Instant;
  /** Messages sent since the person last looked at any. */
  readonly unread: number;
  /** WeChat does not know this user (40003). */
  readonly unreachable?: true;
  readonly language?: Language;
}

export const emptyBalance: Balance = { granted: 0, reserved: 0, spent: 0, void: 0, refused: 0, standing: "open" };

export const emptyLedger: Ledger = { balances: {}, contacts: [], refusals: 0, unread: 0 };

export const balanceOf = (ledger: Pick<Ledger, "balances">, templateId: string): Balance =>
  ledger.balances[templateId] ?? emptyBalance;

/** How many messages of a template the person still agreed to; a long-term yes has no number. */
export function grantsLeft(ledger: Pick<Ledger, "balances">, { id, kind }: Pick<Template, "id" | "kind">): number {
  const { granted, reserved, spent, void: taken, standing } = balanceOf(ledger, id);
  if (standing !== "open") return 0;
  if (kind === "long") return granted > 0 ? Number.POSITIVE_INFINITY : 0;
  return Math.max(0, granted - reserved - spent - taken);
}
