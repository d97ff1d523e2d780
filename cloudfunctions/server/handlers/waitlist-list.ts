import type { Handler } from "../handler";
import { waitlistPage } from "../store/waitlist";
import { waitlistRow } from "../views/waitlist-row";

/** A page of the waiting list: who waits, or who no longer does. */
export const waitlistList: Handler<"waitlist.list"> = async ({ state, serviceId, cursor, limit }, { now }) => {
  const { page, ...next } = await waitlistPage(state, serviceId, cursor, limit);
  return { now, rows: page.map(waitlistRow), ...next };
};
