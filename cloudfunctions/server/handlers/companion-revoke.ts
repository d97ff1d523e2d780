import { companionRows } from "../companions/companion-rows";
import { ownCare } from "../companions/own-care";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { revokeCompanion } from "../store/companions";

/** Takes a card back at once; twice is once. */
export const companionRevoke: Handler<"companion.revoke"> = async ({ episodeId, companionId }, { openid, now }) => {
  const care = await ownCare(openid, episodeId, now);
  const found = care.made.find(({ _id }) => _id === companionId);
  if (!found) throw refuse("notFound", { field: "companionId" });
  if (found.revokedAt === undefined) await revokeCompanion(companionId, episodeId, now);
  const made = care.made.map((one) => ({ ...one, ...(one === found ? { revokedAt: one.revokedAt ?? now } : {}) }));
  return companionRows({ ...care, made }, openid, now);
};
