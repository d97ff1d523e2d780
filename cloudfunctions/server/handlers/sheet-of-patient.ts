import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const sheetOfPatient: Handler<"sheet.ofPatient"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
