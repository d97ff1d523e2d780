/** Every id once, as a read asks for them; what is not known is left out. */
export const distinctIds = (ids: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(ids.filter((id) => id !== undefined && id !== ""))] as readonly string[];
