import type { ClinicCard } from "@shared/card/clinic-card";
import type { SourceRow } from "@shared/contract/referral-views";
import { tokenForPeople } from "@shared/referral/token";
import { Button } from "antd";
import { Link, useParams } from "react-router";
import { Failed } from "../../parts/failed";
import { Nothing } from "../../parts/nothing";
import { PageHeading } from "../../parts/page-heading";
import { PageLoading } from "../../parts/page-loading";
import { sourceWords } from "../../words/source-words";
import { cardInForce } from "../card-versions";
import { useCards } from "../use-cards";
import { CodeMissing } from "./code-missing";
import { CodeSheet } from "./code-sheet";
import { useSourceCode } from "./use-source-code";
import { useSources } from "./use-sources";

const printSheet = () => window.print();

function Head({ label, onPrint }: { readonly label?: string; readonly onPrint?: () => void }) {
  return (
    <PageHeading title={sourceWords.sheetTitle} lead={label !== undefined && sourceWords.sheetLead(label)}>
      <Link to="/cards/sources">{sourceWords.back}</Link>
      <Button type="primary" disabled={onPrint === undefined} onClick={onPrint}>
        {sourceWords.print}
      </Button>
    </PageHeading>
  );
}

function Sheet({ source: { token, label }, card }: { readonly source: SourceRow; readonly card: ClinicCard }) {
  const code = useSourceCode(token);
  return (
    <>
      <Head label={label} {...(code.data && { onPrint: printSheet })} />
      {code.data ? (
        <CodeSheet card={card} code={code.data} typed={tokenForPeople(token).toUpperCase()} />
      ) : (
        <CodeMissing code={code} />
      )}
    </>
  );
}

/** Why there is nothing to be printed. */
function NoSheet({ title, toCards = false }: { readonly title: string; readonly toCards?: boolean }) {
  return (
    <>
      <Head />
      <Nothing title={title}>{toCards && <Link to="/cards">{sourceWords.toCards}</Link>}</Nothing>
    </>
  );
}

/** The sheet, or what is missing for it. */
function Found({ source, card }: { readonly source: SourceRow | undefined; readonly card: ClinicCard | undefined }) {
  if (!source) return <NoSheet title={sourceWords.notFound} />;
  if (source.endedAt !== undefined) return <NoSheet title={sourceWords.sheetEnded} />;
  return card ? <Sheet source={source} card={card} /> : <NoSheet toCards title={sourceWords.noCard} />;
}

/** One sheet of paper for the stand at the desk: the card that is in force and the code of this place, nothing else. */
export function SourceSheetPage() {
  const { token } = useParams();
  const [sources, cards] = [useSources(), useCards()];
  const error = sources.error ?? cards.error;
  const known = sources.data && cards.data;
  const retry = () => void Promise.all([sources.refetch(), cards.refetch()]);
  return (
    <div className="page page-narrow">
      {known && (
        <Found
          source={sources.data.rows.find((row) => row.token === token)}
          card={cardInForce(cards.data.rows)?.card}
        />
      )}
      {!known && error && <Failed error={error} onRetry={retry} />}
      {!known && !error && <PageLoading rows={12} />}
    </div>
  );
}
