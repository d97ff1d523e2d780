import { useDidShow } from "@tarojs/taro";
import type { Loaded, LoadedView } from "./loaded-view";
import { useStore } from "./store";

/** A server view on a screen: asked for again whenever the screen comes to the front. */
export function useLoaded<T>(view: LoadedView<T>): Loaded<T> {
  useDidShow(() => {
    view.load();
  });
  return useStore(view.store);
}
