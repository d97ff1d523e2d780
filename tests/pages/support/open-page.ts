import { atRest, until } from "./until";

/** A function of a page or of the app that WeChat calls. */
export type Lifecycle = (options?: object) => unknown;
/** The page as WeChat sees it. */
export interface Instance extends Record<string, unknown> {
  readonly data: object;
  setData(data: object, done?: () => void): void;
}
/** A page drawn by the simulator. */
export interface Rendered {
  readonly dom: Element;
  readonly instance: Instance;
  attach(parent: Element): void;
  detach(): void;
  querySelector(selector: string): Placed | undefined;
}
/** An element of the page; a native component has elements of its own. */
interface Placed {
  dispatchEvent(name: string, options: object): void;
  querySelector?(selector: string): Placed | undefined;
}
/** What a page hands to WeChat to be passed on. */
export interface PassedOn {
  readonly title: string;
  readonly path?: string;
  readonly query?: string;
  readonly imageUrl: string;
}

/** A page on the screen. */
export interface OpenPage {
  readonly text: () => string;
  /** What the page handed to WeChat for drawing, as JSON. */
  readonly drawn: () => string;
  has(selector: string): boolean;
  /** Taps it once it is there and takes taps (a hand does not hit sooner), and waits for what follows. */
  tap(selector: string): Promise<void>;
  /** Taps what is there this instant, whether it takes taps or not. */
  tapHastily(selector: string): Promise<void>;
  /** Taps something inside a native component once it is there. */
  tapInside(component: string, selector: string): Promise<void>;
  /** Types into a field once it is there. */
  type(selector: string, text: string): Promise<void>;
  /** Passes on to a friend, by the button with this selector or else from WeChat's menu; `undefined` where nothing can be. */
  share(button?: string): PassedOn | undefined;
  /** Passes on to Moments; `undefined` where nothing can be. */
  shareInMoments(): PassedOn | undefined;
  /** Whether the page has a handler of this name, which is what puts sharing into WeChat's menu. */
  handles(name: string): boolean;
  /** Waits until the text is on the page; fails after half a minute with what is there instead. */
  reads(text: string): Promise<void>;
  /** Waits until something has left the page. */
  loses(selector: string): Promise<void>;
  close(): void;
}

/** The page as a hand and an eye have it. */
export function openPage(page: Rendered, close: () => void): OpenPage {
  const text = () => page.dom.textContent ?? "";
  const handOn = (hook: "onShareAppMessage" | "onShareTimeline", options?: object) =>
    (page.instance[hook] as Lifecycle | undefined)?.call(page.instance, options) as PassedOn | undefined;
  const drawn = () => JSON.stringify(page.instance.data);
  const does = async (event: string, find: () => Placed | undefined, name: string, options: object = {}) => {
    const target = find();
    if (target === undefined) throw new Error(`there is no ${name} on the page: ${text()}`);
    target.dispatchEvent(event, { bubbles: true, composed: true, ...options });
    await atRest(drawn);
  };
  const tapHastily = (selector: string) => does("tap", () => page.querySelector(selector), selector);
  return {
    text,
    drawn,
    close,
    has: (selector) => page.querySelector(selector) !== undefined,
    async tap(selector) {
      const ready = () =>
        page.querySelector(selector) !== undefined && page.querySelector(`${selector}.tappable--off`) === undefined;
      if (!(await until(ready))) throw new Error(`${selector} is not there to be tapped: ${text()}`);
      await tapHastily(selector);
    },
    tapHastily,
    async tapInside(component, selector) {
      const find = () => page.querySelector(component)?.querySelector?.(selector);
      await until(() => find() !== undefined);
      await does("tap", find, `${selector} in ${component}`);
    },
    async type(selector, value) {
      const find = () => page.querySelector(selector);
      await until(() => find() !== undefined);
      await does("input", find, selector, { detail: { value } });
    },
    share(button) {
      if (button === undefined) return handOn("onShareAppMessage", { from: "menu" });
      if (page.querySelector(button) === undefined) throw new Error(`there is no ${button} on the page: ${text()}`);
      return handOn("onShareAppMessage", { from: "button", target: { id: button.slice(1), dataset: {} } });
    },
    handles: (name) => typeof page.instance[name] === "function",
    shareInMoments: () => handOn("onShareTimeline"),
    async reads(wanted) {
      if (!(await until(() => text().includes(wanted)))) throw new Error(`“${wanted}” is not on the page: ${text()}`);
    },
    async loses(selector) {
      if (!(await until(() => page.querySelector(selector) === undefined)))
        throw new Error(`${selector} is still on the page: ${text()}`);
    },
  };
}
