import Taro from "@tarojs/taro";

/** Puts words on the clipboard; WeChat says so itself. Answers false when it could not. */
export const copyText = (text: string): Promise<boolean> =>
  Taro.setClipboardData({ data: text }).then(
    () => true,
    () => false,
  );

/** Whether the platform tells the person that something was copied. */
export const saysCopied = true;
