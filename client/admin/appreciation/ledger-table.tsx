import type { AppreciationRow } from "@shared/contract/referral-views";
import { Button } from "antd";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { appreciationStateWords, appreciationWords } from "../words/appreciation-words";
import { clinicMoment } from "../words/clinic-time";
import { yuan } from "../words/compensation-words";
import { GiveThanks } from "./give-thanks";

interface Props {
  readonly rows: readonly AppreciationRow[];
  /** Whether anything may be given now. */
  readonly on: boolean;
  readonly onDecline: (row: AppreciationRow) => void;
}

function Decision({ row: { state, decided, visitCorrected } }: { readonly row: AppreciationRow }) {
  const now = useNow(60_000);
  return (
    <>
      <span className={state === "given" ? "tag is-active" : "tag"}>{appreciationStateWords[state]}</span>
      {visitCorrected && <span className="tag">{appreciationWords.visitCorrected}</span>}
      {decided?.reason}
      {decided && <span className="soft">{appreciationWords.by(decided.by.name, clinicMoment(decided.at, now))}</span>}
    </>
  );
}

/** Who could be thanked with what, and what was decided by whom. */
export function LedgerTable({ rows, on, onDecline }: Props) {
  const { mayDo } = useSession();
  const now = useNow(60_000);
  return (
    <ListTable
      columns={[
        appreciationWords.referrer,
        appreciationWords.what,
        appreciationWords.proposedAt,
        appreciationWords.decision,
      ]}
      actions={appreciationWords.give}
    >
      {rows.map((row) => (
        <tr key={row.appreciationId}>
          <th scope="row">{row.referrerName}</th>
          <td>
            {row.item} {yuan(row.value)}
          </td>
          <td>{clinicMoment(row.proposedAt, now)}</td>
          <td>
            <Decision row={row} />
          </td>
          <td className="cell-action">
            {row.state === "proposed" && mayDo("runAppreciation") && (
              <>
                {on && <GiveThanks row={row} />}
                <Button type="text" onClick={() => onDecline(row)}>
                  {appreciationWords.decline}
                </Button>
              </>
            )}
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
