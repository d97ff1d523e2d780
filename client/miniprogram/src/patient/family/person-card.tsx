import type { FamilyView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Tag } from "@/components/tag";
import { fullDayWords } from "@/words/day-words";
import { familyWords } from "@/words/family-words";
import { Invite } from "./invite";
import { MyName } from "./my-name";
import { WhoMayAct } from "./who-may-act";

export type FamilyPerson = FamilyView["people"][number];

/** One person, what the caller may do for them, and who else may. */
export function PersonCard({ person }: { readonly person: FamilyPerson }) {
  const { relation, name, birthDate, rights } = person;
  const shown = name === "" ? familyWords.noName : name;
  return (
    <View className="sheet">
      <View className="person__head">
        <Heading className="title" level={3} text={shown} />
        <Tag text={familyWords.relations[relation]} tone={relation === "self" ? "calm" : "soft"} />
      </View>
      {birthDate !== undefined && <View className="soft">{familyWords.born(fullDayWords(birthDate))}</View>}
      {relation === "self" && name === "" && <MyName person={person} />}
      {relation !== "self" && (
        <>
          <View>{familyWords.mayBook}</View>
          <View className="soft">{rights.includes("read") ? familyWords.mayRead : familyWords.mayNotRead}</View>
        </>
      )}
      {relation !== "relative" && (
        <>
          <WhoMayAct person={person} />
          <Invite person={person} />
        </>
      )}
    </View>
  );
}
