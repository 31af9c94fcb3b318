/** Apps that a reader can be led to a place with, in the order in which they are offered. */
export const MAP_APPS = ["amap", "baidu", "tencent", "apple", "google"] as const;
export type MapApp = (typeof MAP_APPS)[number];

/**
 * Whether a division lies on the Chinese mainland, where map apps draw their maps in GCJ-02. Codes
 * that begin with 7 and 8 are Taiwan, Hong Kong and Macau (GB/T 2260), whose maps are in WGS 84.
 */
export const isMainland = (adcode: string): boolean => /^[1-6]/.test(adcode);
