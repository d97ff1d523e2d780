/** The cloud functions that people and consoles call. */
export type Door = "api" | "studio";

/**
 * Endpoints behind a door of their own: the card studio brings the linter with it, whose word lists weigh a third of what
 * everybody else needs, and only the console asks for it.
 */
export const studioEndpoints = ["card.list", "card.save", "card.release", "card.retire"] as const;

export type StudioEndpoint = (typeof studioEndpoints)[number];

/** The cloud function that answers an endpoint. */
export const doorOf = (endpoint: string): Door =>
  (studioEndpoints as readonly string[]).includes(endpoint) ? "studio" : "api";
