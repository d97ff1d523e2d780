import { idFor } from "../booking/request-id";
import type { Handler } from "../handler";
import { newToken } from "../referring/new-token";
import { addClinicCode, countsOf } from "../store/clinic-codes";
import { wantPicture } from "../store/code-pictures";
import { sourceRow } from "../views/source-row";

/** Makes a code of the clinic's own, whose picture the next sweep draws; the same request again answers the code it made. */
export const sourceAdd: Handler<"source.add"> = async ({ requestId, label }, { staff, now }) => {
  const by = { id: staff.id, name: staff.name };
  const code = await addClinicCode(idFor("k", staff.id, requestId), () => ({
    _id: newToken(),
    kind: "clinic",
    label,
    by,
    createdAt: now,
  }));
  await wantPicture(code._id);
  return sourceRow(code, await countsOf(code._id));
};
