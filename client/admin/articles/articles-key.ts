/** Where the articles and their signatures are kept. */
export const articlesKey = ["articles"] as const;
