import type { DigestView } from "@shared/contract/message-views";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Link } from "react-router";
import { ask } from "../app/ask";
import { Board } from "../parts/board";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { clinicDayAndWeekday, exactMoment } from "../words/clinic-time";
import { digestWords } from "../words/digest-words";
import "./digest.css";
import { digestTasks } from "./digest-tasks";

function Tasks({ view }: { readonly view: DigestView }) {
  const tasks = digestTasks(view);
  if (tasks.length === 0) {
    return (
      <section className="card" aria-label={digestWords.todo}>
        <Nothing title={digestWords.none}>{digestWords.noneLead}</Nothing>
      </section>
    );
  }
  return (
    <Board title={digestWords.todo}>
      <ul className="digest-tasks">
        {tasks.map(({ key, count, words, lead, to, weight }) => (
          <li key={key} className={`is-${weight}`}>
            <Link to={to}>
              {count === undefined ? (
                <strong className="digest-figure" aria-hidden="true">
                  !
                </strong>
              ) : (
                <strong className="digest-figure">{count}</strong>
              )}
              <span>
                {words}
                <span className="soft">{lead}</span>
              </span>
              <span className="digest-go no-print" aria-hidden="true">
                ›
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Board>
  );
}

function Figures(props: {
  readonly title: string;
  readonly figures: readonly (readonly [count: number, words: string, to: string])[];
}) {
  return (
    <Board title={props.title}>
      <ul className="digest-figures">
        {props.figures.map(([count, words, to]) => (
          <li key={words}>
            <Link to={to}>
              <strong>{count}</strong> {words}
            </Link>
          </li>
        ))}
      </ul>
    </Board>
  );
}

function Digest({ view }: { readonly view: DigestView }) {
  const { yesterday, date } = view;
  return (
    <div className="digest-columns">
      <Tasks view={view} />
      <div className="digest-side">
        <Figures
          title={digestWords.today}
          figures={[
            [view.visitsToday, digestWords.visits, `/board?date=${date}`],
            [view.dueToday, digestWords.dueToday, "/outbox"],
          ]}
        />
        <Figures
          title={digestWords.yesterday}
          figures={[
            [yesterday.sent, digestWords.sent, "/outbox?state=sent"],
            [yesterday.unsent, digestWords.unsent, "/outbox?state=unsent"],
            [yesterday.skippedLate, digestWords.skippedLate, "/outbox?state=dropped"],
          ]}
        />
      </div>
    </div>
  );
}

/** What the team has to know when the day begins, on one sheet. */
export function DigestPage() {
  const digest = useQuery({ queryKey: ["digest"], queryFn: () => ask("digest.show", {}), refetchInterval: 300_000 });
  const { data } = digest;
  return (
    <div className="page digest">
      <PageHeading title={digestWords.title} lead={data && digestWords.lead(clinicDayAndWeekday(data.date, data.date))}>
        <Button loading={digest.isRefetching} onClick={() => void digest.refetch()}>
          {digestWords.refresh}
        </Button>
        <Button disabled={!data} onClick={() => window.print()}>
          {digestWords.print}
        </Button>
      </PageHeading>
      {data && <p className="print-only">{digestWords.printedAt(exactMoment(data.now))}</p>}
      {data && <Digest view={data} />}
      {!data && digest.isPending && <PageLoading rows={8} />}
      {!data && digest.error && <Failed error={digest.error} onRetry={() => void digest.refetch()} />}
    </div>
  );
}
