import type { IndexDeclaration } from "../../../../tools/cloud/database/collection-declaration";
import type { Database } from "../../../../tools/cloud/database/database";
import { openDatabase } from "../../../../tools/cloud/database/open-database";
import type { Switches } from "../../../../tools/cloud/database/switches";

/** An index in short: `index("byDue", "state", "-due")`; a minus is descending. */
export function index(name: string, ...fields: readonly string[]): IndexDeclaration {
  return {
    name,
    fields: fields.map((field) => ({ field: field.replace(/^-/, ""), direction: field.startsWith("-") ? -1 : 1 })),
    unique: false,
  };
}

/** A unique index in short. */
export function unique(name: string, ...fields: readonly string[]): IndexDeclaration {
  return { ...index(name, ...fields), unique: true };
}

/** A database in memory whose clock stands at `now`. */
export function memoryDatabase(
  collections: Readonly<Record<string, readonly IndexDeclaration[]>>,
  switches: Partial<Switches> = {},
  now = Date.UTC(2026, 2, 1),
): Database {
  return openDatabase({
    file: ":memory:",
    collections: Object.entries(collections).map(([name, indexes]) => ({ name, indexes })),
    switches,
    clock: () => now,
  });
}
