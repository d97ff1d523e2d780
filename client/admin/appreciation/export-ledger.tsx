import { clinicDateAt } from "@shared/calendar/instant";
import { App, Button } from "antd";
import { useState } from "react";
import { serverNow } from "../app/server-clock";
import { download } from "../parts/csv";
import { appreciationWords } from "../words/appreciation-words";
import { everyDecided } from "./every-decided";
import { ledgerCsv } from "./ledger-csv";

/** Writes every decision into a file for the books; half a list is never handed out. */
export function ExportLedger() {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    try {
      download(appreciationWords.fileName(clinicDateAt(serverNow())), ledgerCsv(await everyDecided()));
    } catch {
      message.error(appreciationWords.csvFailed);
    }
    setBusy(false);
  };
  return (
    <Button loading={busy} onClick={() => void write()}>
      {appreciationWords.csv}
    </Button>
  );
}
