/** The cloud functions that people and consoles call. */
export type Door = "api" | "studio";

/**
 * Endpoints behind a door of their own, which only the console asks for: the card studio brings the linter with it, the survey
 * designer its check and the texts of the built-in surveys; together they weigh twice what everybody else needs.
 */
export const studioEndpoints = [
  "card.list",
  "card.save",
  "card.release",
  "card.retire",
  "survey.list",
  "survey.save",
  "survey.release",
  "survey.retire",
  "programme.save",
  "result.show",
  "result.texts",
  "result.rows",
] as const;

export type StudioEndpoint = (typeof studioEndpoints)[number];

/** The cloud function that answers an endpoint. */
export const doorOf = (endpoint: string): Door =>
  (studioEndpoints as readonly string[]).includes(endpoint) ? "studio" : "api";
