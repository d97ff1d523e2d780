import type { Handler } from "../handler";
import { refuse } from "../refusal";

/** Not built yet. */
export const resultShow: Handler<"result.show"> = () => Promise.reject(refuse("unavailable", { reason: "notBuilt" }));
