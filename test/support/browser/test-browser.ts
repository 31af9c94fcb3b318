/** A browser on this machine and what its process needs. */
export interface TestBrowser {
  /** Where it came from, in words for people. */
  readonly source: string;
  readonly executablePath: string;
  /** Variables to set beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
}
