import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { AgainstSending } from "@shared/grant/reservation";
import { moveMessage } from "../store/messages";
import { type Delivery, type Letter, next } from "./channel";

const busyPause = minutes(1);

/** Lets a row wait for a later moment; nothing went out. */
export async function waitFor(
  { row }: Letter,
  at: Instant,
  change: { readonly reason: string; readonly attempts?: number },
): Promise<Delivery> {
  const tries = row.tries ? { tries: row.tries } : {};
  const moved = await moveMessage(row, "due", row.dueAt, { ...change, ...tries, lookAt: at });
  return { kind: moved ? "later" : "lost" };
}

/** What speaks against a message at the last moment: it waits while another is on its way; a cap leaves it unsent. */
export function dropFor(
  letter: Letter,
  against: Exclude<AgainstSending, "noGrant">,
  now: Instant,
): Delivery | Promise<Delivery> {
  if (against === "busy") return waitFor(letter, after(now, busyPause), { reason: "busy" });
  return next(letter, "cleared", against);
}
