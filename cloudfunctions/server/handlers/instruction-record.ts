import { recordReading } from "@shared/instruction/record-reading";
import type { Handler } from "../handler";
import { refuse } from "../refusal";
import { ownEpisode, replaceReading } from "../store/episodes";

/** Puts on record that a card was opened or confirmed, with the version that was on the screen. */
export const instructionRecord: Handler<"instruction.record"> = async (input, { openid, now }) => {
  const { cardId, version, step } = input;
  const episode = await ownEpisode(openid, input.episodeId, now);
  const reading = Object.hasOwn(episode.readings, cardId) ? episode.readings[cardId] : undefined;
  if (!reading) throw refuse("notFound", { field: "cardId", reason: "notHandedOut" });
  if (reading.version !== version) throw refuse("conflict", { field: "version", reason: "otherVersion" });
  const next = recordReading(reading, step, now);
  if (next === undefined) return { reading };
  if (await replaceReading(episode._id, cardId, reading, next)) return { reading: next };
  return { reading: (await ownEpisode(openid, input.episodeId, now)).readings[cardId] ?? next };
};
