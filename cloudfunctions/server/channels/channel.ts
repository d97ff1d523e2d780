import type { Instant } from "@shared/calendar/instant";
import type { ChannelName, MessageState, Try } from "@shared/message/message";
import type { Phrase } from "@shared/message/message-phrases";
import type { Agreement } from "@shared/reminder/agreement";
import type { InBoth } from "@shared/survey/in-both";
import type { Language } from "@shared/template/template";
import type { PatientRecord } from "../store/appointment-records";
import type { MessageRecord } from "../store/message-records";
import type { DueWork } from "../sweeping/due-work";

/** What a card says instead of the product's own words, in both languages. */
export interface Words {
  readonly what: InBoth;
  readonly hint: InBoth;
}

/** A message on its way: what is to be said, to whom, and how far it has come. */
export interface Letter {
  /** As it stands in the database now. */
  readonly row: MessageRecord;
  readonly patient: PatientRecord;
  /** The WeChat user who gets it; absent when there is nobody. */
  readonly to?: string;
  /** Under which name the ledger of the recipient is kept. */
  readonly ledgerId: string;
  readonly agreement: Pick<Agreement, "channel" | "hours" | "phone">;
  readonly language: Language;
  readonly work: DueWork;
  /** Other words for the card, which an experiment tries. */
  readonly words?: Words;
}

/**
 * What became of a letter in one channel. `sent`: done. `later`: the row waits for its next look. `lost`: somebody else has
 * the row. `next`: this channel cannot take it, and why; another may.
 */
export type Delivery =
  | { readonly kind: "sent" | "later" | "lost" | "cleared" }
  | { readonly kind: "next"; readonly letter: Letter; readonly state: MessageState; readonly reason: string };

/** One way to reach somebody. It never throws what it can answer; what it throws leaves the row in doubt. */
export interface Channel {
  readonly name: ChannelName;
  deliver(letter: Letter, now: Instant): Promise<Delivery>;
}

/** The words of a letter in the language of its reader, where they are not the product's own. */
export const wordsOf = ({ words, language }: Letter): Partial<Phrase> =>
  words === undefined ? {} : { what: words.what[language], hint: words.hint[language] };

/** The letter with one more channel tried. */
export const tried = (letter: Letter, attempt: Try): Letter => ({
  ...letter,
  row: { ...letter.row, tries: [...(letter.row.tries ?? []), attempt] },
});

/** Says that a channel cannot take the letter, and as what the row ends when no other does. */
export const next = (letter: Letter, state: MessageState, reason: string): Delivery => ({
  kind: "next",
  letter,
  state,
  reason,
});
