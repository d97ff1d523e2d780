import Taro from "@tarojs/taro";
import { copyText } from "@/platform/clipboard";
import { screenWords } from "@/words/screen-words";
import { Icon } from "./icon";
import type { ShareButtonProps } from "./share-button";

/** A browser knows no friends of WeChat's: the address is copied, to be opened as somebody else. */
export function ShareButton({ id, text, label, kind = "outline", slim = false, path }: ShareButtonProps) {
  const copy = async () => {
    const copied = await copyText(`${location.origin}${location.pathname}#${path}`);
    if (copied) Taro.showToast({ title: screenWords.addressCopied, icon: "none" });
  };
  return (
    <button
      type="button"
      id={id}
      className={`tappable button button--${kind} ${slim ? "button--slim" : ""}`}
      aria-label={label}
      data-path={path}
      onClick={copy}
    >
      <Icon name="share" />
      <span>{text}</span>
    </button>
  );
}
