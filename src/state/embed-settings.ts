/** Names the bare map for an iframe; the server lets only addresses with it stand in another page. */
export const EMBED_PARAMETER = "embed";

/** Whether an address asks for the bare map: `?embed=1`. */
export const isEmbedAddress = (search: string): boolean =>
  new URLSearchParams(search).get(EMBED_PARAMETER) === "1";
