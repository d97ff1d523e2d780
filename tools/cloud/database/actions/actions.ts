import { type Action, reply } from "./action";
import { aggregateDocuments } from "./aggregate-action";
import { insertDocument } from "./insert-action";
import { modifyDocument } from "./modify-action";
import { calculateDocument, getDocument } from "./read-actions";
import { removeDocument } from "./remove-action";
import { abortTransaction, commitTransaction, startTransaction } from "./transaction-actions";

const addCollection: Action = ({ store }, { body }) => {
  store.addCollection(String(body["collectionName"] ?? ""), []);
  return reply({});
};

/** Every action of the SDK that the database performs. */
export const actions: ReadonlyMap<string, Action> = new Map([
  ["database.insertDocument", insertDocument],
  ["database.getDocument", getDocument],
  ["database.calculateDocument", calculateDocument],
  ["database.modifyDocument", modifyDocument],
  ["database.removeDocument", removeDocument],
  ["database.aggregateDocuments", aggregateDocuments],
  ["database.addCollection", addCollection],
  ["database.startTransaction", startTransaction],
  ["database.commitTransaction", commitTransaction],
  ["database.abortTransaction", abortTransaction],
]);
