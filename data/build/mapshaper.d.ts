/** The part of mapshaper's programming interface that the build uses; the package ships no types. */
declare module "mapshaper" {
  const mapshaper: {
    /** Runs commands as on the command line; inputs and outputs are keyed by file name. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
