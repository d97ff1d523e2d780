/** How sure the fact behind a line is: public source, weak source, general knowledge, or our own proposal. */
export type Evidence = "confirmed" | "confirmedLow" | "unverified" | "design";
