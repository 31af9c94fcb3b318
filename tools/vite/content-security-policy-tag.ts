import type { Plugin } from "vite";
import { CONTENT_SECURITY_POLICY } from "../content-security-policy.ts";

/**
 * Puts the policy into the built page, so that it holds on hosts that cannot set headers.
 * Not in development: the dev server injects inline styles.
 */
export function contentSecurityPolicyTag(): Plugin {
  return {
    name: "hongdai:content-security-policy-tag",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
