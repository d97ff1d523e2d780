import { referralConsentText } from "@shared/consent/referral-consent-text";
import { Button } from "antd";
import { Link } from "react-router";
import { PageHeading } from "../../parts/page-heading";
import { useSession } from "../../session/session-context";
import { consentPaperWords } from "../../words/desk-code-words";
import { ConsentLines } from "./consent-lines";
import "./consent-paper.css";

/** The agreement on one sheet of paper, to be signed at the desk. */
export function ConsentPaperPage() {
  const { clinic } = useSession();
  return (
    <div className="page page-narrow consent-paper-page">
      <PageHeading title={consentPaperWords.title} lead={consentPaperWords.lead}>
        <Link to="/queue">{consentPaperWords.back}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {consentPaperWords.print}
        </Button>
      </PageHeading>
      <section className="card consent-paper" aria-label={consentPaperWords.title}>
        <p>{clinic.name}</p>
        <h2>{referralConsentText.title}</h2>
        <ConsentLines />
        <p>{consentPaperWords.agree}</p>
        <p className="consent-signing-lines">
          <span>{consentPaperWords.sign}</span>
          <span>{consentPaperWords.date}</span>
        </p>
        <p className="soft">{consentPaperWords.version(referralConsentText.version)}</p>
      </section>
    </div>
  );
}
