import { after, days as inDays } from "@shared/calendar/instant";
import { mostCompanions } from "@shared/companion/companion";
import type { NotGiven } from "@shared/companion/may-give";
import { companionRow } from "../companions/companion-rows";
import { companionIdOf, companionTokenOf } from "../companions/companion-token";
import { mayGiveFor, ownCare } from "../companions/own-care";
import type { PersonContext } from "../context";
import type { Handler } from "../handler";
import { type Refusal, refuse } from "../refusal";
import { type CareToGive, countOpenCompanions, insertCompanion, revokeCompanion } from "../store/companions";
import type { CompanionRecord } from "../store/referral-records";

const against = (reason: NotGiven): Refusal => refuse(reason === "tooMany" ? "tooMany" : "conflict", { reason });

/** Writes a new card. Of those made at the same moment none may be one too many, so each looks again once it is written. */
async function give(
  record: CompanionRecord,
  care: CareToGive,
  { openid, now }: PersonContext,
): Promise<CompanionRecord> {
  const { whyNot } = mayGiveFor(care, openid, now);
  if (whyNot !== undefined) throw against(whyNot);
  const isNew = await insertCompanion(record);
  if (isNew && (await countOpenCompanions(care._id, now)) > mostCompanions) {
    await revokeCompanion(record._id, care._id, now);
    throw against("tooMany");
  }
  return record;
}

/** Makes a card for one other person; the same request again gives the same card. */
export const companionMake: Handler<"companion.make"> = async ({ requestId, episodeId, label, days }, context) => {
  const { openid, now } = context;
  const care = await ownCare(openid, episodeId, now);
  const token = companionTokenOf(care, { openid, requestId });
  const _id = companionIdOf(token);
  const earlier = care.made.find((one) => one._id === _id);
  if (earlier?.revokedAt !== undefined) throw refuse("conflict", { field: "requestId", reason: "revoked" });
  const until = after(now, inDays(days));
  const record = earlier ?? (await give({ _id, episodeId, openid, label, from: now, until }, care, context));
  return { ...companionRow(record, care, now), token };
};
