import type { ContactView } from "@shared/contract/message-views";
import { Link, useParams } from "react-router";
import { Failed } from "../parts/failed";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useSession } from "../session/session-context";
import { SheetHistory } from "../sheets/sheet-history";
import { contactWords } from "../words/contact-words";
import { AgreementCard } from "./agreement-card";
import { ComplaintCard } from "./complaint-card";
import { ContactMessages } from "./contact-messages";
import "./contact.css";
import { ExperimentExit } from "./experiment-exit";
import { GrantsCard } from "./grants-card";
import { useContact } from "./use-contact";

function Contact({ view }: { readonly view: ContactView }) {
  const { mayDo } = useSession();
  const episodeId = view.messages.find((message) => message.episodeId !== undefined)?.episodeId;
  return (
    <div className="page contact">
      <PageHeading title={contactWords.title(view.patientName)} lead={contactWords.lead}>
        {episodeId !== undefined && mayDo("readPatient") && (
          <Link to={`/patients/${episodeId}`}>{contactWords.openPatient}</Link>
        )}
      </PageHeading>
      <div className="contact-cards">
        <AgreementCard view={view} />
        <GrantsCard view={view} />
        <ComplaintCard view={view} />
      </div>
      <SheetHistory patientId={view.patientId} patientName={view.patientName} />
      <ContactMessages messages={view.messages} />
      <ExperimentExit patientId={view.patientId} />
    </div>
  );
}

/** How one patient is reached: what was agreed, which yeses are left, what was complained about, and every message. */
export function ContactPage() {
  const { patientId = "" } = useParams();
  const contact = useContact(patientId);
  if (contact.data) return <Contact view={contact.data} />;
  return (
    <div className="page">
      {contact.error ? (
        <Failed error={contact.error} onRetry={() => void contact.refetch()} />
      ) : (
        <PageLoading rows={12} />
      )}
    </div>
  );
}
