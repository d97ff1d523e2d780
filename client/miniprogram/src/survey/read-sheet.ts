import type { Instant } from "@shared/calendar/instant";
import type { Reply } from "@shared/contract/problem";
import type { OpenSheet } from "@shared/contract/survey-views";
import { api } from "@/care/api";
import { phoneNow } from "@/platform/clock";

/** A sheet as the clinic gave it, or the phone's copy of that. */
export interface ReadSheet extends OpenSheet {
  /** When it came, by the phone's clock: `now` less this is how far ahead the clinic's clock is. Older copies lack it. */
  readonly readAt?: Instant;
}

/** Asks the clinic for a sheet. */
export async function readSheet(sheetId: string): Promise<Reply<ReadSheet>> {
  const reply = await api.call("sheet.open", { sheetId });
  return reply.ok ? { ok: true, data: { ...reply.data, readAt: phoneNow() } } : reply;
}
