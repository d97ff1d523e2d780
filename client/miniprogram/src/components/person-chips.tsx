import type { PersonView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { bookWords } from "@/words/book-words";
import { ChoiceChips } from "./choice-chips";

interface PersonChipsProps {
  /** What is chosen, e.g. "给谁约". */
  readonly label: string;
  readonly people: readonly PersonView[];
  readonly person: Pick<PersonView, "patientId">;
  onPerson(patientId: string): void;
}

const nameOf = ({ name, relation }: PersonView): string => (relation === "self" || name === "" ? bookWords.me : name);

/** Who is meant: oneself, or somebody one may act for. */
export function PersonChips({ label, people, person, onPerson }: PersonChipsProps) {
  return (
    <View className="gap">
      <View className="field-label">{label}</View>
      <ChoiceChips
        label={label}
        name="person"
        options={people.map((one) => ({ id: one.patientId, text: nameOf(one) }))}
        chosen={person.patientId}
        onChoose={onPerson}
      />
    </View>
  );
}
