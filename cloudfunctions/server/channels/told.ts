import type { Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type { MessageRecord } from "../store/message-records";
import type { Letter } from "./channel";

/** What puts a message in the list of its reader inside the mini-program, from the first moment it is told by any channel. */
export function told({ row, to }: Letter, now: Instant): Pick<MessageRecord, "to" | "toldAt" | "toldOrder"> {
  if (to === undefined || (row.toldAt !== undefined && row.to === to)) return {};
  return { to, toldAt: now, toldOrder: newestFirst(now, row._id) };
}
