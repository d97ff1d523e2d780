import { View } from "@tarojs/components";
import { aria } from "@/platform/aria";
import { screenWords } from "@/words/screen-words";
import { Skeleton } from "./nutui";
import "./waiting.scss";

/** Grey lines where words will be, while the first answer is on its way. */
export function Waiting() {
  return (
    <View className="waiting" {...aria({ role: "status", label: screenWords.loading })}>
      {[2, 4, 3].map((rows) => (
        <View className="sheet" key={rows}>
          <Skeleton rows={rows} animated />
        </View>
      ))}
    </View>
  );
}
