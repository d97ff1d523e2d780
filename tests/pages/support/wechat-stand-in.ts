import { type CanvasStandIn, createCanvases } from "./canvas-stand-in";

interface Options extends Record<string, unknown> {
  readonly url?: string;
  readonly endpoint?: string;
  readonly tmplIds?: readonly string[];
}
type Callback = (result: unknown) => void;
interface PopUpOptions {
  readonly tmplIds: readonly string[];
  readonly success: Callback;
  readonly fail: Callback;
}

/** What the phone is asked for by the pages, and what the pages did. */
export interface WechatStandIn {
  /** Calls that do something, in order: name and options. */
  readonly calls: [string, Options][];
  readonly storage: Map<string, unknown>;
  /** Files of pictures that were sent to the cloud. */
  readonly uploads: string[];
  /** How the person answers the subscribe pop-up; `never` leaves it open, `off`: the main switch is off. */
  popUp: "accept" | "reject" | "never" | "off";
  /** A tap is being handled right now; WeChat opens the pop-up at no other moment. */
  inTap: boolean;
  /** What the camera finds on a code. */
  scanned: string;
  /** Whether the person lets the program write into the album. */
  album: "allowed" | "denied";
  /** Given each picture to be made small, in place of making it small at once. */
  compresses: ((work: PictureWork) => void) | undefined;
  /** The cloud functions that were called, and as whom. */
  readonly functions: { readonly name: string; readonly nobody: boolean }[];
  readonly canvases: CanvasStandIn;
  readonly wx: object;
}

export type CloudCall = (event: { endpoint: string; input: unknown }) => Promise<unknown>;

const info = {
  SDKVersion: "3.8.0",
  version: "8.0.50",
  platform: "devtools",
  system: "iOS 17",
  language: "zh_CN",
  theme: "light",
  fontSizeSetting: 17,
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  pixelRatio: 2,
  statusBarHeight: 20,
  safeArea: {},
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const listeners = words(
  "onAppShow onAppHide onError onPageNotFound onUnhandledRejection onThemeChange onWindowResize onNetworkStatusChange",
);
const recorded = words(`showToast showModal navigateTo redirectTo reLaunch switchTab navigateBack pageScrollTo
  setNavigationBarTitle makePhoneCall vibrateShort openSetting addPhoneCalendar hideShareMenu hideHomeButton setClipboardData
  showShareMenu showShareImageMenu`);

/** A query or observer that answers every step with itself: nothing has a size here. */
const silent = (): object =>
  new Proxy({}, { get: (_, name) => (name === "exec" ? (done?: Callback) => done?.([]) : () => silent()) });

/** Answers as WeChat does: through callbacks, and as a promise for those who gave none. */
const answering =
  (result: object) =>
  ({ success, complete }: { success?: Callback; complete?: Callback } = {}) => {
    success?.(result);
    complete?.(result);
    return Promise.resolve(result);
  };

/** A picture that is being made small. */
export interface PictureWork {
  finish(name?: string): void;
  fail(): void;
}

const pictureFiles = {
  statSync: () => ({ size: 120_000 }),
  saveFileSync: (file: string) => file.replace("tmp", "saved"),
  removeSavedFile() {},
};

/** A `wx` that keeps storage, answers what pages ask, and records what they do. The cloud is the given call. */
export function createWechat(call: CloudCall, scene = 1001): WechatStandIn {
  const calls: [string, Options][] = [];
  const storage = new Map<string, unknown>();
  const uploads: string[] = [];
  const wx: Record<string, unknown> = {};
  const standIn: WechatStandIn = {
    calls,
    storage,
    uploads,
    popUp: "accept",
    inTap: false,
    scanned: "ABCDEFGH23456789",
    album: "allowed",
    compresses: undefined,
    functions: [],
    canvases: createCanvases(),
    wx,
  };
  const record =
    (name: string) =>
    (options: Options & { success?: Callback; complete?: Callback } = {}) => {
      calls.push([name, options]);
      return answering({ errMsg: `${name}:ok` })(options);
    };
  interface FunctionCall {
    readonly name: string;
    readonly data: { readonly endpoint: string; readonly input: unknown };
  }
  const callAs =
    (nobody: boolean) =>
    async ({ name, data }: FunctionCall) => {
      standIn.functions.push({ name, nobody });
      calls.push(["callFunction", data]);
      return { result: await call(data) };
    };
  /** An instance of its own: WeChat calls nothing through it before it was opened. */
  class Cloud {
    readonly #nobody: boolean;
    #open = false;
    constructor({ identityless }: { identityless?: boolean }) {
      this.#nobody = identityless === true;
    }
    async init(): Promise<void> {
      this.#open = true;
    }
    callFunction(asked: FunctionCall): Promise<unknown> {
      if (!this.#open) throw new Error("Cloud API isn't enabled, please call init first");
      return callAs(this.#nobody)(asked);
    }
  }
  const cloud = {
    Cloud,
    init() {},
    callFunction: callAs(false),
    uploadFile: async ({ cloudPath }: { cloudPath: string }) => {
      await call({ endpoint: "upload", input: cloudPath });
      uploads.push(cloudPath);
      return { fileID: `cloud://clinic.photos/${cloudPath}` };
    },
  };
  Object.assign(wx, {
    canIUse: () => true,
    nextTick: (run: () => void) => Promise.resolve().then(run),
    getStorageSync: (key: string) => storage.get(key) ?? "",
    setStorageSync: (key: string, value: unknown) => storage.set(key, JSON.parse(JSON.stringify(value))),
    removeStorageSync: (key: string) => storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()] }),
    createSelectorQuery: standIn.canvases.createSelectorQuery,
    canvasToTempFilePath: standIn.canvases.canvasToTempFilePath,
    saveImageToPhotosAlbum: ({ filePath, success, fail }: { filePath: string; success: Callback; fail: Callback }) => {
      calls.push(["saveImageToPhotosAlbum", { filePath }]);
      if (standIn.album === "allowed") success({ errMsg: "saveImageToPhotosAlbum:ok" });
      else fail({ errMsg: "saveImageToPhotosAlbum:fail auth deny" });
    },
    createIntersectionObserver: silent,
    getFileSystemManager: () => pictureFiles,
    chooseMedia: answering({ tempFiles: [{ tempFilePath: "wxfile://tmp-1.jpg", size: 3_000_000 }] }),
    getImageInfo: answering({ width: 3000, height: 4000 }),
    compressImage: ({ success, fail }: { success: Callback; fail: Callback }) => {
      const finish = (name = "small") => success({ tempFilePath: `wxfile://tmp-${name}.jpg` });
      if (standIn.compresses === undefined) finish();
      else standIn.compresses({ finish, fail: () => fail({ errMsg: "compressImage:fail" }) });
    },
    requirePrivacyAuthorize: answering({}),
    requestSubscribeMessage: ({ tmplIds, success, fail }: PopUpOptions) => {
      calls.push(["requestSubscribeMessage", { tmplIds }]);
      if (!standIn.inTap) fail({ errMsg: "can only be invoked by user TAP gesture" });
      else if (standIn.popUp === "off") fail({ errCode: 20004 });
      else if (standIn.popUp !== "never") success(Object.fromEntries(tmplIds.map((id) => [id, standIn.popUp])));
    },
    scanCode: (options: object) => answering({ result: standIn.scanned })(options),
    cloud,
    getMenuButtonBoundingClientRect: () => ({ top: 24, bottom: 56, left: 280, right: 365, width: 85, height: 32 }),
  });
  for (const name of words("getSystemInfoSync getWindowInfo getDeviceInfo getAppBaseInfo")) wx[name] = () => info;
  for (const name of words("getSystemSetting getAppAuthorizeSetting")) wx[name] = () => ({});
  wx["getAccountInfoSync"] = () => ({ miniProgram: { appId: "wx1111111111111111", envVersion: "develop" } });
  for (const name of words("getLaunchOptionsSync getEnterOptionsSync")) {
    wx[name] = () => ({ path: "pages/today/index", query: {}, scene });
  }
  for (const name of listeners) wx[name] = () => undefined;
  // Taro copies the methods that are there when the app starts
  for (const name of recorded) wx[name] = record(name);
  return standIn;
}
