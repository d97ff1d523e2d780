import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const surveySave: Handler<"survey.save"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
