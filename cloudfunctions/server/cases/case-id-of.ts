import { contentHash } from "../content-hash";

/** The id of the case that a sheet opens: one of each kind. Opaque, because it stands in the ids of messages. */
export const caseIdOf = (sheetId: string, what: "crisis" | "concern"): string =>
  `c${contentHash(["case", sheetId, what]).slice(0, 24)}`;
