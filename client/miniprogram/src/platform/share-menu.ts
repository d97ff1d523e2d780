import Taro from "@tarojs/taro";

/** Takes 转发 out of WeChat's own menu, while there is nothing to pass on. */
export const hideShareMenu = (): void => {
  Taro.hideShareMenu({}).catch(() => undefined);
};

/** Puts 转发 into WeChat's own menu: to friends and groups alone, never to Moments. */
export const showShareMenu = (): void => {
  Taro.showShareMenu({ showShareItems: ["shareAppMessage"] }).catch(() => undefined);
};

/** Takes WeChat's own way to the first page out of the title bar, where a page has to stand for itself. */
export const hideHomeButton = (): void => {
  Taro.hideHomeButton({}).catch(() => undefined);
};
