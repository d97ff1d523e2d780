import { rowOf } from "../experimenting/row-of";
import type { Handler } from "../handler";
import { experimentPage } from "../store/experiments";

/** A page of the experiments, newest first, each with what is to be made of it now. */
export const experimentList: Handler<"experiment.list"> = async ({ cursor, limit }, { now }) => {
  const { page, ...next } = await experimentPage(cursor, limit);
  return { now, rows: await Promise.all(page.map(rowOf)), ...next };
};
