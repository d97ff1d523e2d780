import type { PersonView, ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { PersonChips } from "@/components/person-chips";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { bookWords } from "@/words/book-words";
import { ServiceCard } from "./service-card";

interface ServiceStepProps {
  readonly title: string;
  readonly services: readonly ServiceView[];
  readonly people: readonly PersonView[];
  readonly person: PersonView;
  onPerson(patientId: string): void;
  onService(serviceId: string): void;
}

const groups = [
  { kind: "visit", title: bookWords.visits },
  { kind: "class", title: bookWords.classes },
] as const;

/** What to book: visits first, classes and events apart from them. */
export function ServiceStep({ title, services, people, person, onPerson, onService }: ServiceStepProps) {
  return (
    <Screen title={title} className="book">
      <Heading className="title" level={1} text={bookWords.whichService} />
      {people.length > 1 && (
        <PersonChips label={bookWords.forWhom} people={people} person={person} onPerson={onPerson} />
      )}
      {groups.map(({ kind, title: heading }) => {
        const own = services.filter((service) => service.kind === kind);
        if (own.length === 0) return null;
        return (
          <Section key={kind} title={heading}>
            <View className="sheet rows">
              {own.map((service) => (
                <ServiceCard key={service.serviceId} service={service} onTap={() => onService(service.serviceId)} />
              ))}
            </View>
          </Section>
        );
      })}
    </Screen>
  );
}
