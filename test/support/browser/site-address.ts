/** Carries the address from the global setup to the worker processes. */
export const SITE_VARIABLE = "HONGDAI_TEST_SITE";

/**
 * Address of the built site under test, with its sub-folder and a closing slash.
 *
 * @throws outside a browser test run
 */
export function siteAddress(): string {
  const address = process.env[SITE_VARIABLE];
  if (!address) throw new Error("no site is being served: run the tests with playwright");
  return address;
}
