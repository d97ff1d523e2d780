import { readStored, removeStored, writeStored } from "@/platform/stored";

const place = "pendingAsk";

/** Whether a card with a code was opened, so that after a booking the phone asks if the source may be noted. */
export const getPendingAsk = (): boolean => readStored<boolean>(place) === true;

export const setPendingAsk = (): void => {
  writeStored(place, true);
};

/** After the question was answered or skipped: it is not asked again for the same card. */
export const clearPendingAsk = (): void => removeStored(place);
