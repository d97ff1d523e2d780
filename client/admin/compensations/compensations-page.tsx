import type { CompensationPage, CompensationRow } from "@shared/contract/desk-views";
import { useState } from "react";
import { ask } from "../app/ask";
import { ListPage } from "../parts/list-page";
import { useListState } from "../parts/use-list-state";
import { usePages } from "../parts/use-pages";
import { useSession } from "../session/session-context";
import { compensationLists, compensationWords } from "../words/compensation-words";
import { BudgetBar } from "./budget-bar";
import { CompensationTable } from "./compensation-table";
import "./compensations.css";
import { DeclineCompensation } from "./decline-compensation";
import { GrantCompensation } from "./grant-compensation";

/** What the clinic owes for broken promises on waiting, and who decided what. */
export function CompensationsPage() {
  const { mayDo } = useSession();
  const { state, show } = useListState(["proposed", "decided"]);
  const { list, rows } = usePages<CompensationRow, CompensationPage>(["compensations", state], (place) =>
    ask("compensation.list", { state, ...place }),
  );
  const budget = list.data?.pages.at(-1)?.budget;
  const [doing, setDoing] = useState<{ readonly decision: "grant" | "decline"; readonly row: CompensationRow }>();
  const close = () => setDoing(undefined);
  return (
    <ListPage
      words={compensationWords}
      choices={compensationLists}
      state={state}
      onShow={show}
      list={list}
      shown={rows.length}
      tools={budget && <BudgetBar budget={budget} />}
      note={!mayDo("decideCompensation") && <p className="compensation-note">{compensationWords.onlyDeciders}</p>}
      dialogs={
        <>
          {doing?.decision === "grant" && budget && (
            <GrantCompensation row={doing.row} budget={budget} onClose={close} />
          )}
          {doing?.decision === "decline" && <DeclineCompensation row={doing.row} onClose={close} />}
        </>
      }
    >
      <CompensationTable rows={rows} onDecide={(decision, row) => setDoing({ decision, row })} />
    </ListPage>
  );
}
