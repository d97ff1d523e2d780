import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const caseMine: Handler<"case.mine"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
