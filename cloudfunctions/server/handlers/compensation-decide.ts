import type { Handler } from "../handler";
import { readTimetable } from "../store/timetable";
import { inTransaction } from "../store/transaction";
import { compensationRow } from "../views/compensation-row";
import { decideCompensation } from "../visits/decide-compensation";

/** A named person decides what the clinic gives for a broken promise, and answers for it. */
export const compensationDecide: Handler<"compensation.decide"> = async (input, { staff, now }) => {
  const { compensation: terms } = await readTimetable();
  const decider = { by: { id: staff.id, name: staff.name }, now, terms };
  const decided = await inTransaction((transaction) =>
    decideCompensation(transaction, input.compensationId, input, decider),
  );
  return compensationRow(decided);
};
