import { ownSource } from "../carding/own-source";
import type { Handler } from "../handler";
import { countsOf, endClinicCode } from "../store/clinic-codes";
import { sourceRow } from "../views/source-row";

/** Ends a code: who comes through it from now on is not noted any more. Ended before: as it is. */
export const sourceEnd: Handler<"source.end"> = async ({ token }, { now }) => {
  const { _id } = await ownSource(token);
  await endClinicCode(_id, now);
  return sourceRow(await ownSource(_id), await countsOf(_id));
};
