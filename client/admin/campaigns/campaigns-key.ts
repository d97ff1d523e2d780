/** Where the messages to several people are kept. */
export const campaignsKey = ["campaigns"] as const;
