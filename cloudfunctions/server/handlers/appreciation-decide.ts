import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { findThanks, readAppreciation } from "../store/appreciations";
import { inTransaction } from "../store/transaction";
import { decideThanks } from "../thanking/decide-thanks";
import { whoIsThanked } from "../thanking/who-is-thanked";
import { appreciationRow } from "../views/appreciation-row";

/** A named person decides whether somebody is thanked, and answers for it. */
export const appreciationDecide: Handler<"appreciation.decide"> = async (input, { staff, now }) => {
  const record = await findThanks(input.appreciationId);
  if (!record) throw refuse("notFound", { field: "appreciationId" });
  const thanked = input.give ? await whoIsThanked(record, now) : {};
  const decider = { by: { id: staff.id, name: staff.name }, now, thanked };
  const decided = await inTransaction((transaction) => decideThanks(transaction, input, decider));
  const { programme } = await readAppreciation();
  return appreciationRow(decided, programme);
};
