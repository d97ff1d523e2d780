import type { CollectionDeclaration, IndexDeclaration } from "../collection-declaration";
import { assertAllUnique } from "../indexes/bulk-unique-check";
import type { CollectionRecords } from "./collection-records";
import type { DataFile, FiledCollection } from "./data-file";
import { type StoredCollection, storedCollection } from "./stored-collection";

/** The declaration with its parts in one order, so that texts can be compared. */
function inOrder({ name, fields, unique }: IndexDeclaration): IndexDeclaration {
  return { name, fields: fields.map(({ field, direction }) => ({ field, direction })), unique };
}

/** The indexes of the file and the new ones of the declaration; an index that changed is refused. */
function joinedIndexes(filed: FiledCollection, declared: readonly IndexDeclaration[]): readonly IndexDeclaration[] {
  const added = declared.map(inOrder).filter((index) => {
    const known = filed.indexes.find(({ name }) => name === index.name);
    if (known && JSON.stringify(known) !== JSON.stringify(index)) {
      throw new Error(
        `Collection ${filed.name}: the index ${index.name} is declared as ${JSON.stringify(index)}, ` +
          `but the data file holds it as ${JSON.stringify(known)}. Give the changed index another name.`,
      );
    }
    return !known;
  });
  return [...filed.indexes, ...added];
}

function fill(collection: StoredCollection, { byCollection }: CollectionRecords): void {
  const records = byCollection.get(collection.row) ?? [];
  const readings = records.map(({ document }) => collection.read(document));
  assertAllUnique(collection, records, readings);
  collection.addAll(records, readings);
}

/**
 * Brings what the file holds up to the declarations: missing collections and indexes are added. Collections and indexes
 * that are no longer declared stay, as they would in a real environment. Nothing is written when anything is refused.
 */
export function declaredCollections(
  file: DataFile,
  records: CollectionRecords,
  declarations: readonly CollectionDeclaration[],
  missingIsNull: boolean,
): readonly StoredCollection[] {
  const filed = file.collections();
  const known = filed.map((collection) => {
    const declared = declarations.find(({ name }) => name === collection.name)?.indexes ?? [];
    const indexes = joinedIndexes(collection, declared);
    const stored = storedCollection(collection.name, collection.row, indexes, missingIsNull);
    fill(stored, records);
    return { stored, indexes, grown: indexes.length > collection.indexes.length };
  });
  file.startWriting();
  file.begin();
  for (const { stored, indexes, grown } of known) if (grown) file.setIndexes(stored.row, indexes);
  const added = declarations
    .filter(({ name }) => !filed.some((collection) => collection.name === name))
    .map(({ name, indexes }) => {
      const ordered = indexes.map(inOrder);
      return storedCollection(name, file.addCollection(name, ordered), ordered, missingIsNull);
    });
  file.commit();
  return [...known.map(({ stored }) => stored), ...added];
}
