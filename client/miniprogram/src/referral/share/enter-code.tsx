import { View } from "@tarojs/components";
import { Row } from "@/components/row";
import { open } from "@/routes";
import { shareWords } from "@/words/share-words";

/** The way to a friend's code. */
export const EnterCode = () => (
  <View className="section">
    <View className="sheet rows">
      <Row
        id="enter-code"
        icon="people"
        title={shareWords.enter}
        hint={shareWords.enterHint}
        onTap={() => open("referralCode")}
      />
    </View>
    <View className="gap" />
  </View>
);
