import type { ExperimentLayerRecord } from "../store/survey-records";
import type { Transaction } from "../store/transaction";

const id = "own";

/** Which people running experiments have. */
export const layersIn = async (transaction: Transaction): Promise<ExperimentLayerRecord | undefined> =>
  transaction.get<ExperimentLayerRecord>("experimentLayers", id);

/** Writes them down; the first time there is nothing to replace. */
export const writeLayers = async (
  transaction: Transaction,
  before: ExperimentLayerRecord | undefined,
  taken: ExperimentLayerRecord["taken"],
): Promise<void> => {
  const record: ExperimentLayerRecord = { _id: id, taken };
  await (before ? transaction.replace("experimentLayers", record) : transaction.insert("experimentLayers", record));
};

/** Gives the people of an experiment back. */
export async function freeLayer(transaction: Transaction, experimentId: string): Promise<void> {
  const before = await layersIn(transaction);
  if (!before?.taken.some((one) => one.experimentId === experimentId)) return;
  await writeLayers(
    transaction,
    before,
    before.taken.filter((one) => one.experimentId !== experimentId),
  );
}
