import { contentHash } from "../content-hash";

/** The id a request's record gets: the same caller and request always have the same one. */
export const idFor = (prefix: string, caller: string, requestId: string): string =>
  `${prefix}${contentHash([prefix, caller, requestId]).slice(0, 24)}`;
