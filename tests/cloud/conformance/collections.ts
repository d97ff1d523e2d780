import type { CollectionDeclaration } from "../../../tools/cloud/database/collection-declaration";

const ascending = (...fields: string[]) => fields.map((field) => ({ field, direction: 1 as const }));

/**
 * What the suite writes to. A real environment must have these collections, and these indexes on them, before the
 * suite can run there: the SDK cannot make indexes.
 */
export const conformanceCollections: readonly CollectionDeclaration[] = [
  { name: "conformance_items", indexes: [{ name: "n", fields: ascending("n"), unique: false }] },
  { name: "conformance_kinds", indexes: [] },
  {
    name: "conformance_bookings",
    indexes: [{ name: "slot_day", fields: ascending("slot", "day"), unique: true }],
  },
  { name: "conformance_people", indexes: [{ name: "phone", fields: ascending("phone"), unique: true }] },
];
