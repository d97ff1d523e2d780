import type { Instant } from "@shared/calendar/instant";

/** The phone's clock. Deadlines are the server's business; this only dates drafts on the phone itself. */
export const phoneNow = (): Instant => Date.now() as Instant;
