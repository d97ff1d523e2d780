import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { TextField } from "@/components/text-field";
import { bookWords } from "@/words/book-words";

interface NameFieldProps {
  readonly value: string;
  onChange(name: string): void;
}

/** Asked once, of somebody the clinic does not know by name yet. */
export function NameField({ value, onChange }: NameFieldProps) {
  return (
    <View className="sheet gap">
      <Heading className="lead" text={bookWords.nameTitle} />
      <View className="soft">{bookWords.nameHint}</View>
      <View className="gap">
        <TextField id="name" label={bookWords.nameField} value={value} longest={20} onChange={onChange} />
      </View>
    </View>
  );
}
