import type { Handler } from "../handler";
import { callPage } from "../store/calls";
import { callRow } from "../views/call-row";

/** A page of the calls the team owes, or has made. */
export const callList: Handler<"call.list"> = async ({ state, cursor, limit }, { now }) => {
  const { page, ...next } = await callPage(state, cursor, limit);
  return { now, rows: page.map(callRow), ...next };
};
