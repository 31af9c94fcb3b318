/** Reads one parameter: what is absent or not understood is `fallback`, the latter is also dropped. */
export type ReadParameter = <T>(name: string, fallback: T, decode: (text: string) => T | null) => T;

/**
 * A reader of an address's parameters.
 *
 * @param dropped is given what was not understood, as written in the address.
 */
export function readParameters(params: URLSearchParams, dropped: string[]): ReadParameter {
  return (name, fallback, decode) => {
    const text = params.get(name);
    if (text === null) return fallback;
    const value = decode(text);
    if (value !== null) return value;
    dropped.push(`${name}=${text}`);
    return fallback;
  };
}
