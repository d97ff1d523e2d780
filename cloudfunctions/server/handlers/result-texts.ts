import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const resultTexts: Handler<"result.texts"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
