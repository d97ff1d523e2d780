import { cloneDeep } from "mingo/util";
import type { Engine } from "./actions/action";
import { actions } from "./actions/actions";
import type { Database, DatabaseOptions, StoredDocument } from "./database";
import { findRecords } from "./finding/find-records";
import { recordMatcher } from "./finding/record-matcher";
import { asRefusal, invalidParameter } from "./refusals";
import { type CollectionRecords, readRecords } from "./store/collection-records";
import { type DataFile, damaged, openDataFile } from "./store/data-file";
import { declaredCollections } from "./store/declared-collections";
import { type DocumentStore, documentStore } from "./store/document-store";
import { insertMany } from "./store/insert-many";
import { defaultSwitches } from "./switches";
import { plainWrites } from "./writing/plain-writes";
import { transactionBoard } from "./writing/transaction-board";
import { transactionWrites } from "./writing/transaction-writes";

function readSoundFile(path: string): { readonly file: DataFile; readonly records: CollectionRecords } {
  let file: DataFile | undefined;
  try {
    file = openDataFile(path);
    return { file, records: readRecords(file) };
  } catch (error) {
    file?.close();
    throw damaged(path, error);
  }
}

function openStore({ file: path, collections }: DatabaseOptions, missingIsNull: boolean): DocumentStore {
  const { file, records } = readSoundFile(path);
  try {
    const stored = declaredCollections(file, records, collections, missingIsNull);
    return documentStore(file, stored, records.lastPosition, missingIsNull);
  } catch (error) {
    file.close();
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** Opens the file, brings its collections and indexes up to the declarations and answers the database. */
export function openDatabase(options: DatabaseOptions): Database {
  const switches = { ...defaultSwitches, ...options.switches };
  const store = openStore(options, switches.uniqueMissing === "null");
  const board = transactionBoard(switches.transactionSeconds * 1000);
  store.onChange(board.remember);
  const inside = transactionWrites(store, board, switches);
  const engine: Engine = { store, board, plain: plainWrites(store, board, switches), inside, switches };

  return {
    perform: async (name, body, caller) => {
      const action = actions.get(name);
      if (!action) throw invalidParameter(`the local cloud does not know the action ${name}`);
      try {
        return await action(engine, { body, caller, now: options.clock() });
      } catch (error) {
        throw asRefusal(error);
      } finally {
        store.flush();
      }
    },
    inspect: (name, where, limit) => {
      const request = { where, sort: [], skip: 0, limit };
      const { records } = findRecords(store.collection(name), request, recordMatcher(where));
      return records.map(({ document }) => cloneDeep(document) as StoredDocument);
    },
    insertMany: (name, documents) => insertMany(store, name, documents),
    collectionNames: () => store.collections().map(({ name }) => name),
    indexes: (name) => store.collection(name).indexes.map(({ declaration }) => declaration),
    size: (name) => store.collection(name).size(),
    forceConflict: inside.forceConflict,
    endCaller: board.endCaller,
    close: () => {
      board.endAll();
      store.flush();
      store.close();
    },
  };
}
