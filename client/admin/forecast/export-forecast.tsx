import { clinicDateAt } from "@shared/calendar/instant";
import { App, Button } from "antd";
import { useState } from "react";
import { serverNow } from "../app/server-clock";
import { download } from "../parts/csv";
import { forecastWords } from "../words/forecast-words";
import { everyDryRow, forecastCsv } from "./forecast-csv";
import type { DryDays } from "./use-dry";

/** Writes everybody who runs dry into a file, however many pages it takes; half a list is never handed out. */
export function ExportForecast({ days }: { readonly days: DryDays }) {
  const { message } = App.useApp();
  const [found, setFound] = useState<number>();
  const write = async () => {
    setFound(0);
    try {
      const rows = await everyDryRow(days, setFound);
      download(forecastWords.fileName(clinicDateAt(serverNow()), days), forecastCsv(rows));
    } catch {
      message.error(forecastWords.exportFailed);
    }
    setFound(undefined);
  };
  return (
    <Button loading={found !== undefined} onClick={() => void write()}>
      {found === undefined ? forecastWords.csv : forecastWords.exporting(found)}
    </Button>
  );
}
