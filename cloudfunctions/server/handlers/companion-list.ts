import { companionRows } from "../companions/companion-rows";
import { ownCare } from "../companions/own-care";
import type { Handler } from "../handler";

/** The cards a patient has given for a follow-up, and whether one more may be. */
export const companionList: Handler<"companion.list"> = async ({ episodeId }, { openid, now }) =>
  companionRows(await ownCare(openid, episodeId, now), openid, now);
