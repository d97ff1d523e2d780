/** Records by their ids. */
export const byId = <T extends { readonly _id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record._id, record]));
