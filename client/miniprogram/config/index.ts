/// <reference types="node" />
import path from "node:path";
import { defineConfig, type UserConfigExport } from "@tarojs/cli";

const house = path.resolve(__dirname, "../../..");
const { TARO_ENV: platform = "weapp", HEYU_CLOUD_ENV = "" } = process.env;

/** Rules and transports live outside the app's own folder and are compiled with it. */
const outside = { include: [path.join(house, "shared"), path.join(house, "client/api")] };

/** Sizes stay real pixels on every phone: 17 px never shrinks below 17 px on a narrow one. */
const realPixels = {
  pxtransform: { enable: false, config: { baseFontSize: 20, minRootSize: 20, maxRootSize: 20 } },
  cssModules: { enable: false },
};

const copied = (folder: string) => ({ from: `src/${folder}`, to: `../../dist/weapp/${folder}` });

const config: UserConfigExport<"webpack5"> = {
  projectName: "heyu",
  date: "2026-1-1",
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: "src",
  outputRoot: path.join("../../dist", platform),
  plugins: ["@tarojs/plugin-html", path.join(__dirname, "spoken-attributes.ts")],
  framework: "react",
  compiler: { type: "webpack5", prebundle: { enable: false } },
  cache: { enable: false },
  alias: {
    "@": path.resolve(__dirname, "../src"),
    "@shared": path.join(house, "shared"),
    "@api": path.join(house, "client/api"),
  },
  // theme.json names the tab bar's pictures and WeChat itself opens those that are passed on, so Taro sees neither
  copy: {
    patterns: platform === "weapp" ? ["assets/tab", "referral/pictures"].map(copied) : [],
    options: {},
  },
  defineConstants: { CLOUD_ENVIRONMENT: JSON.stringify(HEYU_CLOUD_ENV) },
  mini: {
    compile: outside,
    miniCssExtractPluginOption: { ignoreOrder: true },
    optimizeMainPackage: { enable: true },
    postcss: realPixels,
  },
  h5: {
    compile: outside,
    publicPath: "./",
    staticDirectory: "static",
    router: { mode: "hash" },
    output: { filename: "js/[name].[contenthash:8].js", chunkFilename: "js/[name].[contenthash:8].js" },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: "css/[name].[contenthash:8].css",
      chunkFilename: "css/[name].[contenthash:8].css",
    },
    postcss: { autoprefixer: { enable: true, config: {} }, ...realPixels },
    // one file, so that the emergency page is there when the network is not (WeChat preloads the sub-package)
    webpackChain: (chain, webpack) => {
      chain.plugin("inOnePiece").use(webpack.optimize.LimitChunkCountPlugin, [{ maxChunks: 1 }]);
    },
  },
};

export default defineConfig<"webpack5">(async (merge) => merge({}, config));
