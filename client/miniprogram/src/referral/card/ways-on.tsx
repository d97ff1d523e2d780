import { View } from "@tarojs/components";
import { ActionButton } from "@/components/action-button";
import { Row } from "@/components/row";
import { open } from "@/routes";
import { cardWords } from "@/words/card-words";

/** Where a friend can go from here. */
export function WaysOn() {
  return (
    <>
      <View className="section">
        <ActionButton id="book" icon="calendar" text={cardWords.book} onTap={() => open("book")} />
        <View className="soft gap">{cardWords.bookHint}</View>
      </View>
      <View className="sheet rows gap">
        <Row
          id="articles"
          icon="sheet"
          title={cardWords.articles}
          hint={cardWords.articlesHint}
          onTap={() => open("articles")}
        />
      </View>
    </>
  );
}
