import { openDatabase } from "../../../../tools/cloud/database/open-database";
import { unique } from "./memory-database";

/**
 * Started as a process of its own with a file and a name: writes documents one after the other, every fifth time two in
 * a transaction, and prints the ids of each write once the database has acknowledged it. Runs until it is killed.
 */
async function writeForEver(file: string, name: string): Promise<never> {
  const database = openDatabase({
    file,
    collections: [{ name: "log", indexes: [unique("byPlace", "writer", "place")] }],
    clock: () => 0,
  });
  for (let place = 0; ; place += 1) {
    const text = (id: string, at: number) =>
      JSON.stringify({ _id: id, writer: name, place: at, filler: "x".repeat(200) });
    const body: Record<string, unknown> = { collectionName: "log", data: [text(`${name}-${place}`, place)] };
    if (place % 5 === 0) {
      const { fields } = await database.perform("database.startTransaction", {});
      const { transactionId } = fields;
      await database.perform("database.insertDocument", { ...body, transactionId });
      await database.perform("database.insertDocument", {
        ...body,
        data: [text(`${name}-${place}-twin`, -1 - place)],
        transactionId,
      });
      await database.perform("database.commitTransaction", { transactionId });
      process.stdout.write(`${name}-${place} ${name}-${place}-twin\n`);
    } else {
      await database.perform("database.insertDocument", body);
      process.stdout.write(`${name}-${place}\n`);
    }
  }
}

const [file = "", name = ""] = process.argv.slice(2);
void writeForEver(file, name);
