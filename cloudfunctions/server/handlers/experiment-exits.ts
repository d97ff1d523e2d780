import { may } from "@shared/team/permission";
import type { Handler } from "../handler";
import { exitsOf } from "../store/experiment-units";

/** A page of those who left an experiment before the end, the newest first; not those who left because it stopped. */
export const experimentExits: Handler<"experiment.exits"> = async ({ experimentId, cursor, limit }, { staff }) => {
  const { page, ...next } = await exitsOf(experimentId, cursor, limit);
  const named = may(staff.roles, "readBoard");
  const rows = page.flatMap(({ exit, armId, patientName }) =>
    exit ? [{ ...exit, armId, patientName: named ? patientName : "" }] : [],
  );
  return { rows, ...next };
};
