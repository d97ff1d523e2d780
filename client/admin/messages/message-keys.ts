/** Everything that shows messages and may look different once one has changed. */
export const messageKeys = [["outbox"], ["contact"], ["forecast"], ["digest"], ["patient"]] as const;
