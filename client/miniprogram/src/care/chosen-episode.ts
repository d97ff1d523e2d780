import { readStored, writeStored } from "@/platform/stored";

const name = "episode";

/** Which of several plans is on show; the server decides when nothing was chosen. */
export function chosenEpisode(): { episodeId?: string } {
  const episodeId = readStored<string>(name);
  return episodeId === undefined ? {} : { episodeId };
}

export const chooseEpisode = (episodeId: string): boolean => writeStored(name, episodeId);
