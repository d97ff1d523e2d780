import { friendId, sharerId } from "../referring/ids";
import { forgetProposals } from "../store/appreciations";

/**
 * Somebody takes back that it is noted who came through whom: they are not thanked any more, nor is anybody for their
 * coming. What was given already stays in the clinic's books.
 */
export async function forgetThanks(openid: string): Promise<void> {
  await forgetProposals({ sharerId: sharerId(openid) });
  await forgetProposals({ _id: friendId(openid) });
}
