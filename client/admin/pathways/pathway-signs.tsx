import type { Pathway } from "@shared/pathway/pathway";
import type { Sign } from "@shared/pathway/sign";
import { SeverityMark } from "../parts/severity-mark";
import { actionWords, pathwayWords } from "../words/pathway-words";
import { daysOfPlan, withDefaults } from "./day-words";
import { EvidenceMark } from "./evidence-mark";

function SignNotes({ sign, pathway }: { readonly sign: Sign; readonly pathway: Pathway }) {
  const partWords = sign.requires?.map((id) => pathway.signs.find((one) => one.id === id)?.text ?? id).join(" + ");
  const condition = pathway.parameters.find(({ key }) => key === sign.onlyIf);
  const notes = [
    partWords && `${pathwayWords.requires}${withDefaults(partWords, pathway.parameters)}`,
    condition && pathwayWords.onlyIf(condition.label),
    sign.adviceLine && `${pathwayWords.adviceLine}${sign.adviceLine}`,
    sign.staffNote && `${pathwayWords.staffNote}${sign.staffNote}`,
  ].filter((note): note is string => Boolean(note));
  return notes.map((note) => (
    <span key={note} className="sign-note">
      {note}
    </span>
  ));
}

/** Every warning sign: how urgent, what the person is told to do, on which days, and how sure the fact is. */
export function PathwaySigns({ pathway }: { readonly pathway: Pathway }) {
  const ordered = [...pathway.signs].sort(
    (one, other) => Number(one.severity === "yellow") - Number(other.severity === "yellow"),
  );
  return (
    <table className="plain-table sign-table">
      <thead>
        <tr>
          <th scope="col">{pathwayWords.severity}</th>
          <th scope="col">{pathwayWords.text}</th>
          <th scope="col">{pathwayWords.action}</th>
          <th scope="col">{pathwayWords.days}</th>
          <th scope="col">{pathwayWords.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((sign) => (
          <tr key={sign.id}>
            <td>
              <SeverityMark urgency={sign.severity} />
            </td>
            <th scope="row">
              {withDefaults(sign.text, pathway.parameters)}
              <SignNotes sign={sign} pathway={pathway} />
            </th>
            <td>{actionWords[sign.action]}</td>
            <td>{daysOfPlan(sign.fromDay, sign.toDay, pathway.parameters)}</td>
            <td>
              <EvidenceMark evidence={sign.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
