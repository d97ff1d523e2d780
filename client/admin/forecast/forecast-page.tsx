import { Button, Segmented } from "antd";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useAddress } from "../parts/use-address";
import { useNow } from "../parts/use-now";
import { exactMoment } from "../words/clinic-time";
import { forecastWords } from "../words/forecast-words";
import { loadWords } from "../words/load-words";
import { DryTable } from "./dry-table";
import { ExportForecast } from "./export-forecast";
import "./forecast.css";
import { type DryDays, useDry } from "./use-dry";

const ranges: readonly DryDays[] = [1, 3, 7, 14];
const usual: DryDays = 7;

type Dry = ReturnType<typeof useDry>;

/** How far the search has come. */
function Progress({ dry: { list, rows, looking, goOn } }: { readonly dry: Dry }) {
  if (looking) {
    return (
      <p className="load-more" role="status">
        {forecastWords.looking(rows.length)}
      </p>
    );
  }
  if (list.error) {
    return (
      <div className="load-more" role="alert">
        {loadWords.failed} <Button onClick={() => void list.fetchNextPage()}>{loadWords.retry}</Button>
      </div>
    );
  }
  if (!list.hasNextPage) return <p className="load-more">{forecastWords.all(rows.length)}</p>;
  return (
    <div className="load-more">
      {forecastWords.soFar(rows.length)} <Button onClick={goOn}>{forecastWords.goOn}</Button>
    </div>
  );
}

function DryList({ dry }: { readonly dry: Dry }) {
  const { list, rows, looking } = dry;
  if (rows.length === 0) {
    if (list.error) return <Failed error={list.error} onRetry={() => void list.refetch()} />;
    if (list.isPending) return <PageLoading rows={8} />;
    if (!looking && !list.hasNextPage) return <Nothing title={forecastWords.empty}>{forecastWords.emptyLead}</Nothing>;
  }
  return (
    <>
      {rows.length > 0 && <DryTable rows={rows} />}
      <Progress dry={dry} />
    </>
  );
}

/** Whose yeses run out in the coming days, while there is still time to ask for more. */
export function ForecastPage() {
  const { params, change } = useAddress();
  const now = useNow(60_000);
  const days = ranges.find((one) => String(one) === params.get("days")) ?? usual;
  const dry = useDry(days);
  return (
    <div className="page">
      <PageHeading title={forecastWords.title} lead={forecastWords.lead}>
        <Segmented
          aria-label={forecastWords.range}
          value={days}
          onChange={(next) => change({ days: next === usual ? undefined : String(next) })}
          options={ranges.map((value) => ({ value, label: forecastWords.days(value) }))}
        />
        <ExportForecast days={days} />
        <Button onClick={() => window.print()}>{forecastWords.print}</Button>
      </PageHeading>
      <p className="print-only">{forecastWords.printedAt(exactMoment(now), days)}</p>
      <section className="card card-table" aria-label={forecastWords.list}>
        <DryList dry={dry} />
      </section>
      <p className="soft forecast-advice">{forecastWords.advice}</p>
    </div>
  );
}
