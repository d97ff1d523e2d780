import { useLoaded } from "@/care/use-loaded";
import { familyView } from "@/care/views";
import { Heading } from "@/components/heading";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { Waiting } from "@/components/waiting";
import { familyWords } from "@/words/family-words";
import { AddChild } from "./add-child";
import { EnterCode } from "./enter-code";
import "./index.scss";
import { PersonCard } from "./person-card";

/** Whom one may book for, and who may book in one's place. */
export default function FamilyPage() {
  const { view, problem } = useLoaded(familyView);
  return (
    <Screen title={familyWords.title} className="family">
      <Heading className="title" level={1} text={familyWords.heading} />
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => familyView.load()} />
      )}
      {view !== undefined && (
        <>
          <Section title={familyWords.people}>
            {view.people.map((person) => (
              <PersonCard key={person.patientId} person={person} />
            ))}
          </Section>
          <AddChild />
          <EnterCode />
        </>
      )}
    </Screen>
  );
}
