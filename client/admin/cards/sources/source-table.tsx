import type { SourceRow } from "@shared/contract/referral-views";
import { tokenForPeople } from "@shared/referral/token";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useNow } from "../../parts/use-now";
import { useSession } from "../../session/session-context";
import { clinicMoment } from "../../words/clinic-time";
import { sourceWords } from "../../words/source-words";
import { EndSource } from "./end-source";

function Actions({ row }: { readonly row: SourceRow }) {
  const { mayDo } = useSession();
  const navigate = useNavigate();
  if (row.endedAt !== undefined) return null;
  return (
    <>
      <Button
        size="small"
        aria-label={sourceWords.printOf(row.label)}
        onClick={() => void navigate(`/cards/sources/${row.token}`)}
      >
        {sourceWords.print}
      </Button>
      {mayDo("editCard") && <EndSource row={row} />}
    </>
  );
}

/** The clinic's own codes: where each is, and how many people came by it and how far. */
export function SourceTable({ rows }: { readonly rows: readonly SourceRow[] }) {
  const now = useNow(60_000);
  return (
    <table className="list-table source-table">
      <thead>
        <tr>
          <th scope="col">{sourceWords.label}</th>
          <th scope="col">{sourceWords.code}</th>
          <th scope="col" className="source-count">
            {sourceWords.opened}
          </th>
          <th scope="col" className="source-count">
            {sourceWords.leads}
          </th>
          <th scope="col" className="source-count">
            {sourceWords.visits}
          </th>
          <th scope="col">{sourceWords.state}</th>
          <th scope="col">{sourceWords.since}</th>
          <th scope="col">
            <span className="hidden-text">{sourceWords.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.token} className={row.endedAt === undefined ? undefined : "is-ended"}>
            <th scope="row">{row.label}</th>
            <td>
              <code>{tokenForPeople(row.token).toUpperCase()}</code>
            </td>
            <td className="source-count">{row.opened}</td>
            <td className="source-count">{row.leads}</td>
            <td className="source-count">{row.visits}</td>
            <td>
              {row.endedAt === undefined ? (
                <span className="tag is-active">{sourceWords.live}</span>
              ) : (
                <span className="tag">{sourceWords.ended(clinicMoment(row.endedAt, now))}</span>
              )}
            </td>
            <td className="soft-cell">{sourceWords.by(row.by.name, clinicMoment(row.createdAt, now))}</td>
            <td className="cell-action">
              <Actions row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
