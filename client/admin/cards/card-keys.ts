/** Where the versions of the clinic's card are kept. */
export const cardsKey = ["cards"] as const;

/** Where the clinic's own codes are kept. */
export const sourcesKey = ["sources"] as const;
