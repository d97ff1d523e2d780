import { createHash, createHmac } from "node:crypto";
import type { EpisodeRecord } from "../store/records";

/** Whose card, and by which request of the phone. */
interface MadeBy {
  readonly openid: string;
  readonly requestId: string;
}

/**
 * The secret of a companion card: 128 bits that are written down nowhere. A request that is sent again because its answer got
 * lost must give the same card, so the secret is worked out again instead of drawn: a keyed hash (HMAC-SHA-256) of who asked
 * and of the request's id, under the 96 random bits that this follow-up drew on the server when it began. Nobody gets from one
 * card to another, and who reads the whole database still lacks the request's id, which is random and only on the phone.
 */
export const companionTokenOf = (
  { _id, photoFolder }: Pick<EpisodeRecord, "_id" | "photoFolder">,
  { openid, requestId }: MadeBy,
): string =>
  createHmac("sha256", photoFolder)
    .update(JSON.stringify(["companion", _id, openid, requestId]))
    .digest("hex")
    .slice(0, 32);

/** Only this is stored, so that no card can be read from the database. */
export const companionIdOf = (token: string): string => createHash("sha256").update(`companion:${token}`).digest("hex");
