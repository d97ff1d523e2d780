/** What can be settled when the console is built. */
interface ImportMetaEnv {
  /** Id of the cloud environment of a real clinic. */
  readonly VITE_HEYU_ENV?: string;
  /** `1`: built for the demo on this computer. */
  readonly VITE_HEYU_LOCAL?: string;
}
