import { chooseEpisode } from "./chosen-episode";
import { planView, todayView } from "./views";

/**
 * Puts the plan of a message on show before a page of it is opened, so that nothing is answered for another plan. Answers
 * whether it is there.
 */
export async function showEpisode(episodeId: string | undefined): Promise<boolean> {
  if (episodeId === undefined) return false;
  const isShown = () =>
    todayView.store.get().view?.care?.episode.id === episodeId && planView.store.get().view?.episode?.id === episodeId;
  if (isShown()) return true;
  chooseEpisode(episodeId);
  await Promise.all([todayView.load(), planView.load()]);
  return isShown();
}
