import Taro from "@tarojs/taro";

/** Opens the phone's dialler with the number filled in. Backing out of it is not an error. */
export const phoneCall = (number: string): void => {
  Taro.makePhoneCall({ phoneNumber: number.replace(/[^\d+]/g, "") }).catch(() => undefined);
};
