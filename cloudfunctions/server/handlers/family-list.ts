import type { Handler } from "../handler";
import { patientsOf } from "../store/patients";
import { familyView } from "../views/family-view";

/** For whom the caller may act, and who may act for them. One read. */
export const familyList: Handler<"family.list"> = async (_, { openid, now }) =>
  familyView(await patientsOf(openid, now), openid, now);
