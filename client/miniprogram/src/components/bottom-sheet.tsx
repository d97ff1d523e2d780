import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { aria } from "@/platform/aria";
import { screenWords } from "@/words/screen-words";
import "./bottom-sheet.scss";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { Popup } from "./nutui";
import { Tappable } from "./tappable";

interface BottomSheetProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** A sheet that slides up within reach of the thumb and can always be closed. */
export function BottomSheet({ open, title, children, onClose }: BottomSheetProps) {
  // NutUI reports a closing that we asked for ourselves as well; a sheet that follows this one would be closed by it
  const closedByHand = () => {
    if (open) onClose();
  };
  return (
    <Popup visible={open} position="bottom" round destroyOnClose onClose={closedByHand}>
      <View className="bottom-sheet" {...aria({ role: "dialog", modal: true, label: title })}>
        <View className="bottom-sheet__head">
          <Heading className="title row__body" text={title} />
          <Tappable className="bottom-sheet__close" spoken={{ label: screenWords.close }} onTap={onClose}>
            <Icon name="cross" />
          </Tappable>
        </View>
        {children}
      </View>
    </Popup>
  );
}
