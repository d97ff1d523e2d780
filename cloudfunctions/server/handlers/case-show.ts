import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const caseShow: Handler<"case.show"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
