import type { Handler } from "../handler";
import { ledgerPage } from "../thanking/ledger-page";

/** Whether and how the clinic thanks, and a page of what is proposed or was decided. */
export const appreciationShow: Handler<"appreciation.show"> = ({ state, cursor }, { now }) =>
  ledgerPage(state, cursor, now);
