import type { ContactView } from "@shared/contract/message-views";
import { Link } from "react-router";
import { caseAddress } from "../cases/case-address";
import { DueClock } from "../parts/due-clock";
import { useSession } from "../session/session-context";
import { caseStateWords, caseWords } from "../words/case-words";
import { contactWords } from "../words/contact-words";

/** Who settles a complaint and by when, and the way to where that is done. */
export function ComplaintCase({ of }: { readonly of: NonNullable<ContactView["complaintCase"]> }) {
  const { mayDo } = useSession();
  return (
    <p className="contact-case">
      <span className={`standing is-${of.state}`}>{caseStateWords[of.state]}</span>
      {caseWords.owner(of.owner.name)}
      {of.state !== "closed" && <DueClock dueAt={of.dueAt} />}
      {mayDo("handleCase") && <Link to={caseAddress(of.caseId)}>{contactWords.complaintCase}</Link>}
    </p>
  );
}
