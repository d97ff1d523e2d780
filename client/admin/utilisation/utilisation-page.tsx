import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, parseLocalDate, weekdayOf } from "@shared/calendar/local-date";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Segmented } from "antd";
import { ask } from "../app/ask";
import { download } from "../parts/csv";
import { DayStepper } from "../parts/day-stepper";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useAddress } from "../parts/use-address";
import { useNow } from "../parts/use-now";
import { utilisationWords } from "../words/utilisation-words";
import { HeatTable } from "./heat-table";
import "./utilisation.css";
import { utilisationCsv } from "./utilisation-csv";

const ranges = [7, 14, 28] as const;

/** How full everybody is, day by day: by colour, by number, and as a file. */
export function UtilisationPage() {
  const { params, change } = useAddress();
  const today = clinicDateAt(useNow(60_000));
  const monday = addDays(today, 1 - weekdayOf(today));
  const from = parseLocalDate(params.get("from") ?? "") ?? monday;
  const days = ranges.find((one) => String(one) === params.get("days")) ?? 7;
  const shown = useQuery({
    queryKey: ["utilisation", from, days],
    queryFn: () => ask("utilisation.show", { from, days }),
    placeholderData: keepPreviousData,
  });
  const { data } = shown;
  return (
    <div className="page utilisation">
      <PageHeading title={utilisationWords.title} lead={utilisationWords.lead}>
        <DayStepper
          date={from}
          today={monday}
          earlier={{ to: addDays(from, -days), words: utilisationWords.earlier }}
          later={{ to: addDays(from, days), words: utilisationWords.later }}
          onGo={(next) => change({ from: next === monday ? undefined : next })}
        />
        <Segmented
          aria-label={utilisationWords.range}
          value={days}
          onChange={(next) => change({ days: next === 7 ? undefined : String(next) })}
          options={ranges.map((value) => ({ value, label: utilisationWords.days(value) }))}
        />
        <Button
          disabled={!data}
          onClick={() =>
            data && download(utilisationWords.fileName(from, addDays(from, days - 1)), utilisationCsv(data))
          }
        >
          {utilisationWords.csv}
        </Button>
      </PageHeading>
      {data && data.rows.length > 0 && <HeatTable view={data} today={today} />}
      {data && data.rows.length === 0 && <Nothing title={utilisationWords.empty} />}
      {!data && shown.isPending && <PageLoading rows={12} />}
      {!data && shown.error && <Failed error={shown.error} onRetry={() => void shown.refetch()} />}
    </div>
  );
}
