import path from "node:path";
import { builtWeapp } from "./built-weapp";
import { now } from "./clinic-stand-in";
import { type Instance, type Lifecycle, type OpenPage, openPage, type Rendered } from "./open-page";
import { startPhoneClock } from "./phone-clock";
import { atRest } from "./until";
import { type CloudCall, createWechat, type WechatStandIn } from "./wechat-stand-in";

interface Simulate {
  load(file: string, options: object): string;
  render(id: string): Rendered;
}

const simulate = require("miniprogram-simulate") as Simulate;
const folder = builtWeapp();

export interface Phone
  extends Pick<
    WechatStandIn,
    "calls" | "storage" | "uploads" | "scanned" | "popUp" | "album" | "compresses" | "functions" | "canvases"
  > {
  /** Opens a page, e.g. `/patient/receipt/index?checkIn=1`. */
  open(address: string): Promise<OpenPage>;
  /** The address the last page went to, `undefined` when it stayed. */
  wentTo(): string | undefined;
  /** What WeChat does when the app comes back to the front. */
  comeBack(): Promise<void>;
}

/** exparser knows components only, so a page is registered as one. */
interface PageOptions extends Record<string, unknown> {
  readonly data?: object;
  readonly options?: object;
}

/** The phone of this test file. */
let inHand: WechatStandIn | undefined;

/** What WeChat calls for every event of a page: a tap lasts exactly as long as this call. */
const withinTap =
  (handle: Lifecycle) =>
  (event?: object): unknown => {
    if (inHand) inHand.inTap = true;
    try {
      return handle(event);
    } finally {
      if (inHand) inHand.inTap = false;
    }
  };

function registerAsComponent(page: PageOptions): void {
  const functions = Object.entries(page).filter((one): one is [string, Lifecycle] => typeof one[1] === "function");
  const methods = Object.fromEntries(functions.map(([name, run]) => [name, name === "eh" ? withinTap(run) : run]));
  const component = {
    data: page.data,
    options: { styleIsolation: "apply-shared", multipleSlots: true, ...page.options },
    methods,
  };
  (globalThis as unknown as { Component(options: object): void }).Component(component);
}

const loaded = new Map<string, string>();

/** A webpack chunk runs once per test file: a page is loaded once and drawn again from its id. */
function pageId(route: string): string {
  const known = loaded.get(route);
  if (known !== undefined) return known;
  Object.assign(globalThis, { Page: registerAsComponent });
  const options = { rootPath: folder, compiler: "official", compilerOptions: { maxBuffer: 64 << 20 }, less: false };
  const id = simulate.load(path.join(folder, route), options);
  loaded.set(route, id);
  return id;
}

/** React waits for the callback of setData, which exparser does not call. */
function answerSetData(instance: Instance): void {
  const setData = instance.setData.bind(instance);
  instance.setData = (data, done) => {
    setData(data);
    if (done) Promise.resolve().then(done);
  };
}

const moves = ["navigateTo", "redirectTo", "switchTab", "reLaunch"];

/** Starts the built mini-program on a phone whose cloud is the given call. Once per test file; `scene` as WeChat counts them. */
export function startPhone(call: CloudCall, scene = 1001): Phone {
  startPhoneClock(now);
  const wechat = createWechat(call, scene);
  inHand = wechat;
  const { wx, calls, storage, uploads, functions, canvases } = wechat;
  const shown: Instance[] = [];
  let app: { onLaunch?: Lifecycle; onShow?: Lifecycle } = {};
  Object.assign(globalThis, {
    wx,
    getApp: () => app,
    getCurrentPages: () => shown,
    App: (options: typeof app) => {
      app = options;
    },
  });
  require(path.join(folder, "app.js"));
  const launch = { path: "pages/today/index", query: {}, scene };
  app.onLaunch?.(launch);
  app.onShow?.(launch);

  return {
    calls,
    storage,
    uploads,
    functions,
    canvases,
    get album() {
      return wechat.album;
    },
    get compresses() {
      return wechat.compresses;
    },
    set compresses(take) {
      wechat.compresses = take;
    },
    set album(answer) {
      wechat.album = answer;
    },
    get scanned() {
      return wechat.scanned;
    },
    set scanned(code) {
      wechat.scanned = code;
    },
    get popUp() {
      return wechat.popUp;
    },
    set popUp(answer) {
      wechat.popUp = answer;
    },
    async comeBack() {
      app.onShow?.(launch);
      await atRest(() => JSON.stringify([calls.length, ...shown.map(({ data }) => data)]));
    },
    wentTo: () => calls.filter(([name]) => moves.includes(name)).at(-1)?.[1].url,
    async open(address) {
      const [route = "", search = ""] = address.replace(/^\//, "").split("?");
      // WeChat hands values over as they stand in the address
      const query = Object.fromEntries(search.split("&").map((part) => part.split("=") as [string, string]));
      const page = simulate.render(pageId(route));
      const { instance } = page;
      const on = (name: string, options?: object) => (instance[name] as Lifecycle | undefined)?.call(instance, options);
      Object.assign(instance, { route, __route__: route, options: query });
      answerSetData(instance);
      shown.push(instance);
      page.attach(document.body.appendChild(document.createElement("div")));
      await on("onLoad", query);
      on("onShow");
      const drawn = () => JSON.stringify(instance.data);
      await atRest(drawn);
      on("onReady");
      await atRest(drawn);
      return openPage(page, () => {
        on("onUnload");
        page.detach();
        shown.splice(shown.indexOf(instance), 1);
      });
    },
  };
}
