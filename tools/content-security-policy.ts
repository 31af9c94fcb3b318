/**
 * What a page may load: its own files and nothing else. No inline script or style, no other host.
 * `data:` and `blob:` are for images only; the map worker is a file of the site.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
].join("; ");

/** Browsers heed `frame-ancestors` in a header only, and warn of it in a meta tag. */
export const HEADER_CONTENT_SECURITY_POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;

/**
 * The same for the bare map (`?embed=1`), which any page may show: there is nothing on it that a page
 * laid over it could trick a reader into.
 */
export const framedPolicy = (policy: string): string =>
  policy.replace("frame-ancestors 'none'", "frame-ancestors *");
