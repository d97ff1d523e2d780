import { Button, Segmented } from "antd";
import { download } from "../parts/csv";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useAddress } from "../parts/use-address";
import { useNow } from "../parts/use-now";
import { exactMoment } from "../words/clinic-time";
import { referralWords } from "../words/referral-words";
import { FunnelBody } from "./funnel/funnel-body";
import { funnelCsv } from "./funnel/funnel-csv";
import { monthAt, monthsUpTo, parseMonth } from "./funnel/month";
import { MonthStepper } from "./funnel/month-stepper";
import { useFunnel } from "./funnel/use-funnel";
import { ReferralTabs } from "./referral-tabs";
import "./referrals.css";

const ranges: readonly number[] = [1, 3, 6];

/** How people who came for the first time found the clinic, how far they came, and whether friends bring more. */
export function ReferralsPage() {
  const { params, change } = useAddress();
  const now = useNow(60_000);
  const thisMonth = monthAt(now);
  const asked = parseMonth(params.get("month") ?? "");
  const month = asked !== undefined && asked < thisMonth ? asked : thisMonth;
  const count = ranges.find((one) => String(one) === params.get("months")) ?? 1;
  const months = monthsUpTo(month, count);
  const { data, error, refetch } = useFunnel(months);
  const from = months[0] ?? month;
  return (
    <div className="page referrals">
      <PageHeading title={referralWords.title} lead={referralWords.lead}>
        <MonthStepper
          month={month}
          thisMonth={thisMonth}
          onGo={(next) => change({ month: next === thisMonth ? undefined : next })}
        />
        <Segmented
          aria-label={referralWords.range}
          value={count}
          onChange={(next) => change({ months: next === 1 ? undefined : String(next) })}
          options={ranges.map((value) => ({ value, label: referralWords.months(value) }))}
        />
        <Button
          disabled={!data}
          onClick={() => data && download(referralWords.fileName(from, month), funnelCsv(months, data))}
        >
          {referralWords.csv}
        </Button>
        <Button disabled={!data} onClick={() => window.print()}>
          {referralWords.print}
        </Button>
      </PageHeading>
      <p className="print-only">{referralWords.printedAt(referralWords.span(from, month), exactMoment(now))}</p>
      <ReferralTabs />
      {data && <FunnelBody funnel={data} />}
      {!data && error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <PageLoading rows={12} />}
    </div>
  );
}
