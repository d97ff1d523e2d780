import { sharerId } from "../referring/ids";
import { forgetProposalsFor, forgetProposalsOf } from "../store/appreciations";

/**
 * Somebody takes back that it is noted who came through whom: they are not thanked any more, nor is anybody for their
 * coming, under whichever of these ids it is kept. What was given already stays in the clinic's books.
 */
export async function forgetThanks(openid: string, ways: readonly string[]): Promise<void> {
  await Promise.all([forgetProposalsOf(sharerId(openid)), forgetProposalsFor(ways)]);
}
