import { fileURLToPath } from "node:url";
import { serve } from "../../../tools/serve.ts";
import { SITE_VARIABLE } from "./site-address.ts";

/** Sub-folder that the tests see the site in, so that an absolute address anywhere fails them. */
const BASE = "/some/sub/";

/** Serves the built site while the browser tests run. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const dist = fileURLToPath(new URL("../../../dist", import.meta.url));
  const site = await serve(dist, { base: BASE });
  process.env[SITE_VARIABLE] = site.url;
  return () => site.close();
}
