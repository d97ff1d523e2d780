import Taro from "@tarojs/taro";
import { keySpace } from "./key-space";

const prefix = () => `heyu/${keySpace()}`;

/** What was kept on the phone under this name; `undefined` when nothing is there. The writer and the reader agree on `T`. */
export function readStored<T>(name: string): T | undefined {
  const value: unknown = Taro.getStorageSync(prefix() + name);
  return value === "" || value === null || value === undefined ? undefined : (value as T);
}

/** Keeps a value on the phone. Answers false when the phone has no room. */
export function writeStored(name: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(prefix() + name, value);
    return true;
  } catch {
    return false;
  }
}

export const removeStored = (name: string): void => Taro.removeStorageSync(prefix() + name);

/** Forgets everything this person left on the phone. */
export function forgetStored(): void {
  const { keys } = Taro.getStorageInfoSync();
  for (const key of keys) if (key.startsWith(prefix())) Taro.removeStorageSync(key);
}
