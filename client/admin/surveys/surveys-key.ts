/** Where the surveys and the rules of giving them are kept. */
export const surveysKey = ["surveys"] as const;
