import type { Handler } from "../handler";
import { inboxPage } from "../store/check-ins";
import { inboxRow } from "../views/inbox-row";

/** A page of check-ins, most urgent first. */
export const inboxList: Handler<"inbox.list"> = async ({ cursor, limit, ...filter }, { now }) => {
  const { page, ...next } = await inboxPage(filter, cursor, limit);
  return { now, rows: page.map(inboxRow), ...next };
};
