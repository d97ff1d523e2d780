import type { ExperimentRow } from "@shared/contract/experiment-views";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { ask } from "../app/ask";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PagedList } from "../parts/paged-list";
import { usePages } from "../parts/use-pages";
import { useSession } from "../session/session-context";
import { experimentWords } from "../words/experiment-words";
import { experimentsKey } from "./experiment-keys";
import { ExperimentTable } from "./experiment-table";
import "./experiments.css";

/** Every experiment with where it stands and what to make of it, in a sentence. */
export function ExperimentsPage() {
  const { mayDo } = useSession();
  const navigate = useNavigate();
  const { list, rows } = usePages<ExperimentRow, { readonly rows: readonly ExperimentRow[] }>(
    experimentsKey,
    (place) => ask("experiment.list", place),
    { refetchInterval: 60_000 },
  );
  return (
    <div className="page">
      <PageHeading title={experimentWords.title} lead={experimentWords.lead}>
        {mayDo("runExperiment") && (
          <Button type="primary" onClick={() => void navigate("/experiments/new")}>
            {experimentWords.write}
          </Button>
        )}
      </PageHeading>
      <section className="card card-table" aria-label={experimentWords.list}>
        <PagedList
          list={list}
          shown={rows.length}
          nothing={<Nothing title={experimentWords.empty}>{experimentWords.emptyLead}</Nothing>}
        >
          <ExperimentTable rows={rows} />
        </PagedList>
      </section>
    </div>
  );
}
