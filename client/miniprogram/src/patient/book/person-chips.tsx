import type { PersonView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { ChoiceChips } from "@/components/choice-chips";
import { bookWords } from "@/words/book-words";

interface PersonChipsProps {
  readonly people: readonly PersonView[];
  readonly person: PersonView;
  onPerson(patientId: string): void;
}

const nameOf = ({ name, relation }: PersonView): string => (relation === "self" || name === "" ? bookWords.me : name);

/** Who comes: oneself, or somebody one may book for. */
export function PersonChips({ people, person, onPerson }: PersonChipsProps) {
  return (
    <View className="gap">
      <View className="field-label">{bookWords.forWhom}</View>
      <ChoiceChips
        label={bookWords.forWhom}
        name="person"
        options={people.map((one) => ({ id: one.patientId, text: nameOf(one) }))}
        chosen={person.patientId}
        onChoose={onPerson}
      />
    </View>
  );
}
