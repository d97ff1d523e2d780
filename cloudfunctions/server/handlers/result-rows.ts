import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const resultRows: Handler<"result.rows"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
