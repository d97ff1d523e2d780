import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const programmeSave: Handler<"programme.save"> = () =>
  Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
