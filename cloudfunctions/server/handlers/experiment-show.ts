import { may } from "@shared/team/permission";
import { anyExperiment } from "../experimenting/any-experiment";
import { rowOf } from "../experimenting/row-of";
import type { Handler } from "../handler";
import { exitsOf } from "../store/experiment-units";

const mostExits = 100;

/** One experiment with who left it before the end. */
export const experimentShow: Handler<"experiment.show"> = async ({ experimentId }, { staff, now }) => {
  const experiment = await anyExperiment(experimentId);
  const [row, left] = await Promise.all([rowOf(experiment), exitsOf(experimentId, mostExits)]);
  const named = may(staff.roles, "readBoard");
  const exits = left.flatMap(({ exit, armId, patientName }) =>
    exit ? [{ ...exit, armId, patientName: named ? patientName : "" }] : [],
  );
  return { ...row, now, exits };
};
