import type { Handler } from "../handler";
import { outboxPage } from "../store/messages";
import { outboxRowFor } from "../views/outbox-row";

/** A page of one list of the outbox. One read whatever the size of the clinic. */
export const outboxList: Handler<"outbox.list"> = async ({ list, cursor, limit }, { staff, now }) => {
  const { page, cursor: next } = await outboxPage(list, cursor, limit);
  return { now, rows: page.map(outboxRowFor(staff)), ...(next === undefined ? {} : { cursor: next }) };
};
