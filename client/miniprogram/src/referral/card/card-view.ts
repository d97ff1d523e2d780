import { api } from "@/care/api";
import { createLoadedView } from "@/care/loaded-view";

/** The clinic's card in force; open to everybody, never kept. */
export const cardView = createLoadedView(() => api.call("card.look", {}));
