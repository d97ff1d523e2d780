declare module "*.scss";
declare module "*.css";

/** Id of the WeChat cloud environment, set when the program is built; empty = the account's default one. */
declare const CLOUD_ENVIRONMENT: string;
